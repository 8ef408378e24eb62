import type { InformationTopic, Place } from '@homeward/contracts';
import { never, type Lifecycle } from '@homeward/kernel';
import type { Journey } from './journey';
import type { Change } from './stale-reason';

/** A counselling session: what was explained, how, and how well it was understood. */
export interface CounsellingSession {
  sessionId: string;
  personId: string;
  /** Children and others for whom this person decides. */
  dependants: string[];
  counsellor: string;
  heldAt: string;
  place: Place;
  /** ISO 639-3. */
  language: string;
  interpreted: boolean;
  privateInterview: boolean;
  authoritiesPresent: boolean;
  informationVersion: string;
  topics: InformationTopic[];
  /** The journey that was explained; missing in older records, and where no journey was spoken of. */
  journey?: Journey;
  /** Of a short talk: what had changed since the yes, and was told. */
  changes?: Change[];
  /** Open questions that the person answered in their own words. */
  questionsAnswered: number;
  understood: boolean;
  /** The person cannot read the form. */
  cannotRead: boolean;
  readAloud: boolean;
  capacity: 'OK' | 'IMPAIRED';
  underDuress: boolean;
  /** Protection officers who approved a proxy for this person. */
  proxyApprovedBy?: string[];
  /** Colleagues who were there as witnesses, each by their own sign-in. */
  witnessedBy?: string[];
  confirmedIndependently?: { by: string; at: string };
  personal?: {
    interpreter?: string;
    answers: string[];
    /** What else the issuer calls the counsellor: none of these names a witness. */
    counsellorNames?: string[];
  };
}

/** Whose approval of a proxy counts: two people have to look at it who did not hold the talk. */
export const proxyApprovers = ({ proxyApprovedBy = [], counsellor }: CounsellingSession): string[] => [
  ...new Set(proxyApprovedBy.filter((by) => by !== counsellor)),
];

export type SessionStep = 'hold' | 'confirm-independently' | 'approve-proxy' | 'witness';

/** A session that is sent again is the one that was held: its content does not change. */
export const sessionLifecycle: Lifecycle<CounsellingSession, 'NONE' | 'HELD', SessionStep> = {
  table: {
    NONE: ['hold'],
    HELD: ['confirm-independently', 'approve-proxy', 'witness'],
  },
  again: { HELD: ['hold'] },
  phaseOf: (session) => (session ? 'HELD' : 'NONE'),
  unblockedBy: 'return-counsellor',
};

export type SessionEvent =
  | ({ type: 'SessionHeld' } & CounsellingSession)
  | { type: 'ConfirmedIndependently'; by: string; at: string; personal?: undefined }
  | { type: 'ProxyApproved'; by: string; at: string; personal?: undefined }
  | { type: 'SessionWitnessed'; by: string; at: string; personal?: undefined };

export function evolveSession(session: CounsellingSession | undefined, event: SessionEvent): CounsellingSession {
  switch (event.type) {
    case 'SessionHeld': {
      const { type: _, ...held } = event;
      return held;
    }
    case 'ConfirmedIndependently':
      return { ...session!, confirmedIndependently: { by: event.by, at: event.at } };
    case 'ProxyApproved':
      return { ...session!, proxyApprovedBy: [...(session!.proxyApprovedBy ?? []), event.by] };
    case 'SessionWitnessed':
      return { ...session!, witnessedBy: [...(session!.witnessedBy ?? []), event.by] };
    default:
      return never(event);
  }
}
