import { plainCode, rule } from '@homeward/kernel';
import type { EscortNow } from '../../commands/assign-escort';

/**
 * One nurse under two names of an escort looks after two stretchers, has two seats and is two heads of the count.
 * Source: docs/handbook/day-of-movement.md#escorts.
 */
export const onePersonIsOneEscort = rule<Pick<EscortNow, 'documentNumber' | 'documentsHere'>>({
  name: 'one-person-is-one-escort',
  code: 'ESCORT',
  says: 'Somebody with this document is an escort on this list already: one person is one escort.',
  unblockedBy: 'movement-officer',
  holds: ({ documentNumber, documentsHere }) =>
    documentsHere.every((other) => plainCode(other) !== plainCode(documentNumber)),
});
