import { oneIdOneContent, unlessBroken, type Decision } from '@homeward/kernel';
import type { HoldCounsellingSession } from '../commands/hold-counselling-session';
import type { CounsellingSession, SessionEvent } from '../model/counselling-session';

export const rulesForHoldingASession = [oneIdOneContent('return-counsellor')];

/**
 * Recorded as it was held, good or not: shortcomings are refused when consent is asked for. The same sent again changes
 * nothing.
 */
export function holdCounsellingSession(
  session: CounsellingSession | undefined,
  { interpreter, answers, counsellorNames, now, ...open }: HoldCounsellingSession,
): Decision<SessionEvent> {
  const held: CounsellingSession = {
    ...open,
    dependants: open.dependants ?? [],
    cannotRead: open.cannotRead ?? false,
    readAloud: open.readAloud ?? false,
    heldAt: now.toISOString(),
    interpreted: interpreter !== undefined,
    questionsAnswered: answers.filter((answer) => answer.trim() !== '').length,
    personal: { interpreter, answers, counsellorNames: counsellorNames && [...counsellorNames] },
  };
  const facts = { before: session && wordsOf(session), now: wordsOf(held) };
  return unlessBroken(rulesForHoldingASession, facts, () => (session ? [] : { ...held, type: 'SessionHeld' }));
}

/** What was said of a session, whoever sends it and whenever, and without what was added later. */
const wordsOf = (session: CounsellingSession): Partial<CounsellingSession> => ({
  ...session,
  counsellor: undefined,
  heldAt: undefined,
  proxyApprovedBy: undefined,
  witnessedBy: undefined,
  confirmedIndependently: undefined,
  personal: session.personal && { ...session.personal, counsellorNames: undefined },
});
