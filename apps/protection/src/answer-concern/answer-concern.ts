import { accept, unlessBroken, type Decision } from '@homeward/kernel';
import type { AnswerConcern } from '../commands/answer-concern';
import type { Concern, ConcernEvent } from '../model/concern';
import type { ProtectionEvent, ProtectionFile } from '../model/protection-file';
import { aHoldSaysWhich } from '../rules/answer-concern/a-hold-says-which';
import { whoToldOfFearIsScreenedAgain } from '../rules/answer-concern/who-told-of-fear-is-screened-again';

export const rulesForAnsweringAConcern = [whoToldOfFearIsScreenedAgain, aHoldSaysWhich];

/** Protection's answer; the history keeps who gave it. */
export const answerConcern = (concern: Concern, command: AnswerConcern): Decision<ConcernEvent> =>
  unlessBroken(rulesForAnsweringAConcern, { ...command, kind: concern.personal?.told?.kind }, () => {
    const { now, ...answer } = command;
    return { type: 'ConcernAnswered', at: now.toISOString(), personal: { answer } };
  });

export const seeConcern = (concern: Concern, now: Date): Decision<ConcernEvent> =>
  concern.seenAt || concern.answeredAt ? accept() : accept({ type: 'ConcernSeen', at: now.toISOString() });

/** What follows for the person: they wait no longer for this answer, and are held or screened again where it says so. */
export const endWaiting = (
  file: ProtectionFile | undefined,
  { concernId, personId }: Concern,
  { outcome, holdKind, note }: AnswerConcern,
): Decision<ProtectionEvent> => {
  const screenAgain = outcome === 'SCREEN_AGAIN';
  const hold = holdKind && { holdId: concernId, kind: holdKind, note };
  return file?.waits?.includes(concernId)
    ? accept({ type: 'WaitingEnded', personId, concernId, personal: { hold, screenAgain } })
    : accept();
};
