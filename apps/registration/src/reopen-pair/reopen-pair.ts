import { unlessBroken, type Decision } from '@homeward/kernel';
import type { ReopenPair } from '../commands/reopen-pair';
import { assessed } from '../model/assess-identity';
import type { DuplicatePair, PairEvent } from '../model/duplicate-pair';
import type { Person } from '../model/person';
import type { PersonEvent } from '../model/person-event';
import { aLaterMergeIsUndoneFirst } from '../rules/reopen-pair/a-later-merge-is-undone-first';

export const rulesForReopening = [aLaterMergeIsUndoneFirst];

/** The question is open again: nobody of the two travels before somebody has compared them again. */
export const reopenPair = ({ keep }: DuplicatePair, command: ReopenPair): Decision<PairEvent> =>
  unlessBroken(rulesForReopening, { ...command, keep }, () => ({
    type: 'PairReopened',
    because: command.because,
    by: command.by,
  }));

/** A question that was closed because one of the two had been merged into a third record. */
export const reopenClosedByMerge = (by: string): Decision<PairEvent> => ({
  accepted: true,
  events: [{ type: 'PairReopened', because: 'MERGE_UNDONE', by }],
});

/** The record stands for itself again, and waits for the answer. */
export const undoMerge = (person: Person, pairId: string): Decision<PersonEvent> =>
  assessed(person, { type: 'MergeUndone', from: person.mergedInto! }, { type: 'DuplicateSuspected', pairId });

/**
 * A child of the record that stands for itself again has its guardian back, or whom an officer had named.
 * @param kept the record that was taken for the guardian's
 * @param alsoOfTheKept that one answered for the child by itself as well
 * @param alsoNamed that one was named by itself as well
 */
export function giveGuardianBack(
  child: Person,
  gone: string,
  kept: string,
  alsoOfTheKept: boolean,
  alsoNamed = false,
): PersonEvent[] {
  const known = child.guardians?.find((g) => g.guardianId === kept);
  const named = alsoNamed || alsoOfTheKept ? undefined : child.namedGuardians?.find((g) => g.guardianId === kept);
  if ((!known && !named) || child.personId === gone) return [];
  const back: PersonEvent[] = [];
  if (known)
    back.push({ type: 'GuardianshipRecorded', guardianship: { ...known, guardianId: gone }, by: 'undone merge' });
  if (named) back.push({ type: 'GuardianNamed', named: { ...named, guardianId: gone } });
  return alsoOfTheKept ? back : [...back, { type: 'GuardianshipEnded', guardianId: kept, by: 'undone merge' }];
}
