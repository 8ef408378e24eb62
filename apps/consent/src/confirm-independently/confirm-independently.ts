import { accept, brokenBy, refuse, type Decision } from '@homeward/kernel';
import type { CounsellingSession, SessionEvent } from '../model/counselling-session';
import { secondOpinionComesFromAnother } from '../rules/confirm-independently/second-opinion-comes-from-another';

const bySecondPerson = (session: CounsellingSession, by: string, then: SessionEvent): Decision<SessionEvent> => {
  const broken = brokenBy([secondOpinionComesFromAnother], { by, counsellor: session.counsellor });
  return broken.length > 0 ? refuse(...broken) : accept(then);
};

export const confirmIndependently = (session: CounsellingSession, by: string, now: Date): Decision<SessionEvent> =>
  bySecondPerson(session, by, { type: 'ConfirmedIndependently', by, at: now.toISOString() });

export const approveProxy = (session: CounsellingSession, by: string, now: Date): Decision<SessionEvent> =>
  bySecondPerson(session, by, { type: 'ProxyApproved', by, at: now.toISOString() });
