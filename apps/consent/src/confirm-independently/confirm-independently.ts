import { accept, brokenBy, refuse, rule, type Decision } from '@homeward/kernel';
import type { CounsellingSession, SessionEvent } from '../model/counselling-session';

interface Second {
  by: string;
  counsellor: string;
}

/** Nobody confirms themself. Source: domain.md R-CONS-5, and §1.2: a counsellor cannot approve their own exception. */
const secondPersonIsAnother = rule<Second>({
  id: 'R-CONS-5',
  says: 'The second confirmation has to come from somebody other than the counsellor.',
  unblockedBy: 'protection-officer',
  holds: ({ by, counsellor }) => by !== counsellor,
});

const bySecondPerson = (session: CounsellingSession, by: string, then: SessionEvent): Decision<SessionEvent> => {
  const broken = brokenBy([secondPersonIsAnother], { by, counsellor: session.counsellor });
  return broken.length > 0 ? refuse(...broken) : accept(then);
};

export const confirmIndependently = (session: CounsellingSession, by: string, now: Date): Decision<SessionEvent> =>
  bySecondPerson(session, by, { type: 'ConfirmedIndependently', by, at: now.toISOString() });

export const approveProxy = (session: CounsellingSession, by: string, now: Date): Decision<SessionEvent> =>
  bySecondPerson(session, by, { type: 'ProxyApproved', by, at: now.toISOString() });
