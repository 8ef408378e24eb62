import { accept, type Decision } from '@homeward/kernel';
import { assessed } from '../model/assess-identity';
import type { DuplicatePair, PairEvent } from '../model/duplicate-pair';
import type { Person } from '../model/person';
import type { PersonEvent } from '../model/person-event';

/** Opens the question, unless it was ever asked before. */
export const suspectPair = (
  pair: DuplicatePair | undefined,
  suspected: PairEvent & { type: 'PairSuspected' },
): Decision<PairEvent> => (pair ? accept() : accept(suspected));

/** The person waits until these questions are answered; those that they wait for already are not added again. */
export const suspectDuplicates = (person: Person, pairIds: readonly string[]): Decision<PersonEvent> =>
  assessed(
    person,
    ...pairIds
      .filter((pairId) => !person.openPairs.includes(pairId))
      .map((pairId) => ({ type: 'DuplicateSuspected' as const, pairId })),
  );
