import { rule } from '@homeward/kernel';
import type { ScreenKnownPerson } from '../../commands/screen-person';

/**
 * A member of staff reported a concern about the person: nobody is cleared before protection has dealt with it.
 * Source: docs/handbook/consent.md#r-cons-15.
 */
export const whatWasToldIsAnsweredFirst = rule<ScreenKnownPerson>({
  name: 'what-was-told-is-answered-first',
  code: 'R-CONS-15',
  says: 'A concern about this person was reported to protection: answer it before clearing them.',
  unblockedBy: 'protection-officer',
  holds: ({ screening, waits }) => screening.outcome !== 'CLEARED' || waits.length === 0,
});
