import { rule } from '@homeward/kernel';
import { notYetAsked, type Arrival } from '../../model/arrival';

/** Whoever was flown though they said no must not leave the airport unasked. Source: docs/handbook/day-of-movement.md#no-after-doors. */
export const whoSaidNoWasAskedWhatTheyNeed = rule<Arrival>({
  name: 'who-said-no-was-asked-what-they-need',
  code: 'SAID-NO',
  says: 'Somebody on this flight said no after the aircraft doors had closed: ask them what they need now, and record it.',
  unblockedBy: 'reception-officer',
  holds: (arrival) => notYetAsked(arrival).length === 0,
});
