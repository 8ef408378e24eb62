import { rule } from '@homeward/kernel';
import type { EscortNow } from '../../commands/assign-escort';
import { bandOn, daysOf } from '../../model/bands';

/** Whoever looks after somebody aboard is of age on the day of every leg. Source: docs/handbook/day-of-movement.md#escorts. */
export const escortsAreOfAge = rule<EscortNow>({
  name: 'escorts-are-of-age',
  code: 'ESCORT',
  says: 'An escort is of age on the day the aircraft leaves.',
  unblockedBy: 'movement-officer',
  holds: ({ dateOfBirth, flight, now }) =>
    daysOf(flight, now)
      .flat()
      .every((day) => bandOn(dateOfBirth, day) === 'ADULT'),
});
