import { allowedBy, unlessBroken, type Decision } from '@homeward/kernel';
import { pairTransitions, type DuplicatePair, type PairEvent } from '../model/duplicate-pair';
import { keptRecordIsOfThePair } from '../rules/resolve-duplicate/kept-record-is-of-the-pair';
import { mergedRecordsRest } from '../rules/resolve-duplicate/merged-records-rest';
import type { ResolveDuplicate } from '../commands/resolve-duplicate';

export const rulesForResolvingADuplicate = [
  allowedBy(pairTransitions, 'resolve', 'registration-officer'),
  keptRecordIsOfThePair,
  mergedRecordsRest,
];

/** Somebody compared the two: one person, or two. Either answer is kept for good. */
export function resolveDuplicate(
  { status, personA, personB }: DuplicatePair,
  said: Pick<ResolveDuplicate, 'outcome' | 'keep' | 'mergedInto' | 'by'>,
): Decision<PairEvent> {
  const command: ResolveDuplicate = { ...said, state: status, personA, personB };
  return unlessBroken(rulesForResolvingADuplicate, command, () => ({
    type: 'PairResolved',
    status: said.outcome === 'same' ? 'SAME' : 'DIFFERENT',
    keep: said.keep,
    by: said.by,
  }));
}
