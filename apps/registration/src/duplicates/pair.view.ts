import { actionsOf, whenever } from '@homeward/kernel';
import type { Stored } from '@homeward/persistence';
import { pairLifecycle, type DuplicatePair } from '../model/duplicate-pair';
import { PersonView } from '../people/person.view';

/** Two records that may be one person. */
export class PairView {
  pairId: string;
  /** Version to name in `If-Match`. */
  version: number;
  operationId: string;
  personA: string;
  personB: string;
  /** 1 same document, 2 same telephone or full date of birth, 3 similar name only. */
  level: number;
  /** 0 to 1. */
  score: number;
  reasons: string[];
  status: 'OPEN' | 'SAME' | 'DIFFERENT';
  /** The record that stayed. */
  keep?: string;
  /** What can be done now: the buttons of the console. */
  actions: string[];
}

/** With both records, to be looked at side by side. */
export class PairWithPeopleView extends PairView {
  people: PersonView[];
}

export const pairView = ({ state, version }: Stored<DuplicatePair>): PairView => {
  const { pairId, operationId, personA, personB, level, score, reasons, status, keep } = state;
  const actions = actionsOf(pairLifecycle, state, whenever);
  return { pairId, version, operationId, personA, personB, level, score, reasons, status, keep, actions };
};
