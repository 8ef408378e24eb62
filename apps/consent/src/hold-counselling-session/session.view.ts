import { actionsOf, whenever } from '@homeward/kernel';
import { JourneyView } from '../consents-of-person/journey.view';
import type { Stored } from '@homeward/persistence';
import type { Change } from '../model/stale-reason';
import { proxyApprovers, sessionLifecycle, type CounsellingSession } from '../model/counselling-session';

/** A counselling session without what was said in it. */
export class SessionView {
  sessionId: string;
  personId: string;
  version: number;
  heldAt: string;
  counsellor: string;
  place: string;
  language: string;
  privateInterview: boolean;
  informationVersion: string;
  /** The journey that was explained. */
  journey?: JourneyView;
  /** Of a short talk: what had changed since the yes, and was told. */
  changes?: Change[];
  /** Whether a protection officer asked once more, away from the authorities. */
  confirmedIndependently: boolean;
  /** How many protection officers approved a proxy who did not hold the talk; whoever records the yes counts for nothing either. */
  proxyApprovals: number;
  /** How many colleagues were there as witnesses. */
  witnesses: number;
  /** What can be done with it now. */
  actions: string[];
}

export const sessionView = ({ state, version }: Stored<CounsellingSession>): SessionView => ({
  sessionId: state.sessionId,
  personId: state.personId,
  version,
  heldAt: state.heldAt,
  counsellor: state.counsellor,
  place: state.place,
  language: state.language,
  privateInterview: state.privateInterview,
  informationVersion: state.informationVersion,
  ...(state.journey && { journey: state.journey }),
  ...(state.changes && { changes: state.changes }),
  confirmedIndependently: state.confirmedIndependently !== undefined,
  proxyApprovals: proxyApprovers(state).length,
  witnesses: new Set(state.witnessedBy).size,
  actions: actionsOf(sessionLifecycle, state, whenever),
});
