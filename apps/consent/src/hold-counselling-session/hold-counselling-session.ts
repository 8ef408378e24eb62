import { oneIdOneContent, unlessBroken, type Decision, type Rule, type SentAgain } from '@homeward/kernel';
import type { HoldCounsellingSession } from '../commands/hold-counselling-session';
import type { CounsellingSession, SessionEvent } from '../model/counselling-session';
import { saysSomething } from '../model/somebody-named';

export const rulesForHoldingASession = [oneIdOneContent('return-counsellor')];

/** A session as it is kept. */
const heldAs = ({
  interpreter,
  answers,
  counsellorNames,
  now,
  ...open
}: HoldCounsellingSession): CounsellingSession => ({
  ...open,
  dependants: open.dependants ?? [],
  cannotRead: open.cannotRead ?? false,
  readAloud: open.readAloud ?? false,
  heldAt: now.toISOString(),
  interpreted: interpreter !== undefined,
  questionsAnswered: answers.filter(saysSomething).length,
  personal: { interpreter, answers, counsellorNames: counsellorNames && [...counsellorNames] },
});

/**
 * Recorded as it was held, good or not: shortcomings are refused when consent is asked for. The same sent again changes
 * nothing.
 */
export const holdCounsellingSession = (
  session: CounsellingSession | undefined,
  said: HoldCounsellingSession,
): Decision<SessionEvent> => recordSession(rulesForHoldingASession, session, said);

/** The same for every kind of session. */
export function recordSession(
  rules: readonly Rule<SentAgain & { said: HoldCounsellingSession }>[],
  session: CounsellingSession | undefined,
  said: HoldCounsellingSession,
): Decision<SessionEvent> {
  const held = heldAs(said);
  const facts = { said, before: session && wordsOf(session), now: wordsOf(held) };
  return unlessBroken(rules, facts, () => (session ? [] : { ...held, type: 'SessionHeld' }));
}

/** What was said of a session, without who sent it, when, and what was added later. */
const wordsOf = (session: CounsellingSession): Partial<CounsellingSession> => ({
  ...session,
  counsellor: undefined,
  heldAt: undefined,
  proxyApprovedBy: undefined,
  witnessedBy: undefined,
  confirmedIndependently: undefined,
  personal: session.personal && { ...session.personal, counsellorNames: undefined },
});
