import { plainCode, rule } from '@homeward/kernel';
import type { EscortNow } from '../../commands/assign-escort';

/**
 * One nurse who is assigned under two names would look after two stretchers, have two seats and count as two people.
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
