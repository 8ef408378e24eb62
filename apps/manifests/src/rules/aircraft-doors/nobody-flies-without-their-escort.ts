import { rule } from '@homeward/kernel';
import { aboardWithoutEscort, type Escorting } from '../../model/escorts-of';

/** A need that was found after they boarded counts as well. Source: docs/handbook/day-of-movement.md#escorts. */
export const nobodyFliesWithoutTheirEscort = rule<Escorting>({
  name: 'nobody-flies-without-their-escort',
  code: 'ESCORT',
  says: 'Somebody aboard needs an escort ({{kinds}}) who is not aboard: the escort boards, or the person leaves the cabin.',
  unblockedBy: 'movement-officer',
  parameters: (day) => ({ kinds: aboardWithoutEscort(day).join(', ') }),
  holds: (day) => aboardWithoutEscort(day).length === 0,
});
