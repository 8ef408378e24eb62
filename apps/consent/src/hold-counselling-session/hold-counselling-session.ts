import { accept, type Decision } from '@homeward/kernel';
import type { HoldCounsellingSession } from '../commands/hold-counselling-session';
import type { CounsellingSession, SessionEvent } from '../model/counselling-session';

/** Recorded as it was held, good or not: shortcomings are refused when consent is asked for. */
export function holdCounsellingSession(
  session: CounsellingSession | undefined,
  { interpreter, answers, now, ...open }: HoldCounsellingSession,
): Decision<SessionEvent> {
  if (session) return accept();
  return accept({
    ...open,
    type: 'SessionHeld',
    dependants: open.dependants ?? [],
    cannotRead: open.cannotRead ?? false,
    readAloud: open.readAloud ?? false,
    heldAt: now.toISOString(),
    interpreted: interpreter !== undefined,
    questionsAnswered: answers.filter((answer) => answer.trim() !== '').length,
    personal: { interpreter, answers },
  });
}
