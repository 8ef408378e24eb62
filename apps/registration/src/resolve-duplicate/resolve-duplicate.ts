import { accept, unlessBroken, type Decision } from '@homeward/kernel';
import type { ResolveDuplicate } from '../commands/resolve-duplicate';
import { statusAfter, type DuplicatePair, type PairEvent } from '../model/duplicate-pair';
import { aMergeMakesNobodyOlder } from '../rules/resolve-duplicate/a-merge-makes-nobody-older';
import { anAnswerStands } from '../rules/resolve-duplicate/an-answer-stands';
import { anUndoneMergeIsAnsweredByAnotherAccount } from '../rules/resolve-duplicate/an-undone-merge-is-answered-by-another-account';
import { keptRecordIsOfThePair } from '../rules/resolve-duplicate/kept-record-is-of-the-pair';
import { mergedRecordsRest } from '../rules/resolve-duplicate/merged-records-rest';
import { goneOf } from './settle-duplicate.decision';

export const rulesForResolvingADuplicate = [
  anAnswerStands,
  keptRecordIsOfThePair,
  mergedRecordsRest,
  aMergeMakesNobodyOlder,
  anUndoneMergeIsAnsweredByAnotherAccount,
];

/** Somebody compared the two: one person, or two. Either answer is kept for good; said again, it is the same answer. */
export function resolveDuplicate(pair: DuplicatePair, said: ResolveDuplicate): Decision<PairEvent> {
  const { personA, personB, status, keep: kept } = pair;
  const birthOf = (id: string | undefined) => (id === undefined ? undefined : said.births.get(id));
  const [was, dob] = [birthOf(goneOf(pair, said.keep)), birthOf(said.keep)];
  const both = [birthOf(personA), birthOf(personB)];
  const answer = { ...said, personA, personB, status, kept, was, dob, both };
  if (status !== 'OPEN' && anAnswerStands.holds(answer)) return accept();
  return unlessBroken(rulesForResolvingADuplicate, answer, () => ({
    type: 'PairResolved',
    status: statusAfter[said.outcome],
    keep: said.keep,
    by: said.by,
  }));
}

/** One of the two was merged into a third record: this question is asked about that one. */
export const closePair = (): Decision<PairEvent> => accept({ type: 'PairResolved', status: 'DIFFERENT', by: 'merge' });
