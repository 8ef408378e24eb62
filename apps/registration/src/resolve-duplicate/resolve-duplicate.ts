import { brokenBy, refuse, accept, type Decision } from '@homeward/kernel';
import type { ResolveDuplicate } from '../commands/resolve-duplicate';
import type { DuplicatePair, PairEvent } from '../model/duplicate-pair';
import { anAnswerStands } from '../rules/resolve-duplicate/an-answer-stands';
import { keptRecordIsOfThePair } from '../rules/resolve-duplicate/kept-record-is-of-the-pair';
import { mergedRecordsRest } from '../rules/resolve-duplicate/merged-records-rest';

export const rulesForResolvingADuplicate = [anAnswerStands, keptRecordIsOfThePair, mergedRecordsRest];

const statusOf = { same: 'SAME', different: 'DIFFERENT' } as const;

/** Somebody compared the two: one person, or two. Either answer is kept for good; said again, it is the same answer. */
export function resolveDuplicate(pair: DuplicatePair, said: ResolveDuplicate): Decision<PairEvent> {
  const { personA, personB } = pair;
  const answered = pair.status !== 'OPEN';
  const sameAnswer = pair.status === statusOf[said.outcome] && pair.keep === said.keep;
  if (sameAnswer) return accept();
  const broken = brokenBy(rulesForResolvingADuplicate, {
    ...said,
    personA,
    personB,
    answered,
    sameAnswer,
  });
  if (broken.length > 0) return refuse(...broken);
  return accept({ type: 'PairResolved', status: statusOf[said.outcome], keep: said.keep, by: said.by });
}

/** One of the two was merged into a third record: this question is asked about that one. */
export const closePair = (): Decision<PairEvent> => accept({ type: 'PairResolved', status: 'DIFFERENT', by: 'merge' });
