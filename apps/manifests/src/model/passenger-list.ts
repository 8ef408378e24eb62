import type { ExitCode } from '@homeward/contracts';
import type { Band, Flight } from './traveller';

/**
 * The checks of the day, in their order (docs/handbook/process.md#checks-of-the-day,
 * docs/handbook/day-of-movement.md#settling).
 */
export const stages = ['CALL', 'CHECKIN', 'PEC', 'EXIT', 'STANDBY_CALL', 'GATE'] as const;
export type Stage = (typeof stages)[number];

/** After these, standby families are promoted; nobody is added later (docs/handbook/day-of-movement.md#promotion). */
export const promotingStages: readonly Stage[] = ['CALL', 'CHECKIN', 'PEC', 'EXIT', 'STANDBY_CALL'];

/** One person on the list, or next to it. Nothing personal beyond operational needs (class P1). */
export interface Passenger {
  personId: string;
  familyId: string;
  offPoint: string;
  bagKg: number;
  band: Band;
  needs: string[];
  escortRef?: string;
  /** Number on the wristband, unique on the flight. */
  code: string;
  seat?: string;
  standing: 'LISTED' | 'STANDBY' | 'OUT';
  /** Was on a version of the manifest at some time: has to be accounted for. */
  wasListed: boolean;
  out?: { code: ExitCode; because: string };
  absent?: boolean;
  paperMissing?: boolean;
  unreachable?: boolean;
  boarded?: boolean;
  /** The scan by which they boarded. */
  boardedBy?: string;
  offloaded?: boolean;
}

export interface StandbyFamily {
  order: number;
  familyId: string;
  people: string[];
}

/** Who may fly when a check has closed, and what changed since the last one. */
export interface Checkpoint {
  stage: Stage | 'FREEZE' | 'DOORS';
  at: string;
  mayFly: string[];
  pending: string[];
  removed: { personId: string; code: ExitCode; because: string }[];
  promoted: string[];
  passedOver: { familyId: string; because: string }[];
  joined: string[];
  seats: number;
  lapInfants: number;
  payloadKg: number[];
}

export interface PassengerList {
  flight: Flight;
  phase: 'PROPOSED' | 'FROZEN' | 'CLOSED' | 'DEPARTED';
  proposal: { families: string[]; standby: string[] };
  people: Record<string, Passenger>;
  standby: StandbyFamily[];
  refusedAtFreeze: { personId: string; blockers: string[] }[];
  checkpoints: Checkpoint[];
  closedStages: Stage[];
  /** Number of the manifest version in force. */
  issued: number;
  refusedScans: number;
  /** Confirmed once consent and medical clearance were asked again after they had closed; nothing departs before. */
  doors?: { closedAt: string; paper?: { first: string; second: string }; confirmed?: true };
  personal?: undefined;
}

export const listed = (list: Pick<PassengerList, 'people'>): Passenger[] =>
  Object.values(list.people).filter((p) => p.standing === 'LISTED');

export const aboard = (list: Pick<PassengerList, 'people'>): Passenger[] => listed(list).filter((p) => p.boarded);

export const idsAboard = (list: Pick<PassengerList, 'people'>): string[] => aboard(list).map((p) => p.personId);

export const hasLeft = ({ phase }: Pick<PassengerList, 'phase'>): boolean => phase === 'DEPARTED';
