import { plainCode, rule } from '@homeward/kernel';
import type { EscortNow } from '../../commands/assign-escort';

/**
 * One nurse under two names of an escort looks after two stretchers, has two seats and is two heads of the count.
 * Source: docs/handbook/day-of-movement.md#escorts.
 */
export const onePersonIsOneEscort = rule<
  Pick<EscortNow, 'documentNumber' | 'documentsHere' | 'documentKey' | 'documentKeysHere'>
>({
  name: 'one-person-is-one-escort',
  code: 'ESCORT',
  says: 'Somebody with this document is an escort on this list already: one person is one escort.',
  unblockedBy: 'movement-officer',
  // By the key of registration as well: a letter that looks like another is the same there.
  holds: ({ documentNumber, documentsHere, documentKey, documentKeysHere }) =>
    documentsHere.every((other) => plainCode(other) !== plainCode(documentNumber)) &&
    (documentKey === undefined || !documentKeysHere.includes(documentKey)),
});
