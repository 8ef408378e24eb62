import type { CounsellingSession } from '../model/counselling-session';

/** A session as the counsellor describes it. */
export interface HoldCounsellingSession extends Pick<
  CounsellingSession,
  | 'sessionId'
  | 'personId'
  | 'place'
  | 'language'
  | 'privateInterview'
  | 'authoritiesPresent'
  | 'informationVersion'
  | 'topics'
  | 'journey'
  | 'changes'
  | 'understood'
  | 'capacity'
  | 'underDuress'
  | 'counsellor'
> {
  dependants?: string[];
  cannotRead?: boolean;
  readAloud?: boolean;
  interpreter?: string;
  /** What else the issuer calls the counsellor. */
  counsellorNames?: readonly string[];
  /** The person's own answers to the open questions; an empty one does not count. */
  answers: string[];
  now: Date;
}
