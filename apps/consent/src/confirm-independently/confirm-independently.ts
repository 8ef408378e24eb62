import { unlessBroken, type Decision } from '@homeward/kernel';
import type { SecondOpinion } from '../commands/confirm-independently';
import type { CounsellingSession, SessionEvent } from '../model/counselling-session';
import { secondOpinionComesFromAnother } from '../rules/confirm-independently/second-opinion-comes-from-another';

export const rulesForSecondOpinions = [secondOpinionComesFromAnother];

const opinion =
  (type: 'ConfirmedIndependently' | 'ProxyApproved' | 'SessionWitnessed') =>
  ({ counsellor }: CounsellingSession, { by, now }: SecondOpinion): Decision<SessionEvent> =>
    unlessBroken(rulesForSecondOpinions, { by, counsellor }, () => ({ type, by, at: now.toISOString() }));

export const confirmIndependently = opinion('ConfirmedIndependently');
export const approveProxy = opinion('ProxyApproved');
export const witnessSession = opinion('SessionWitnessed');
