import type { EarlyBecause, ExitCode, FlightStage } from '@homeward/contracts';
import { plainCode } from '@homeward/kernel';
import type { ReopenedBecause } from '../commands/reopen';
import type { Band } from './bands';
import type { CabinCount, CountedCabin } from './cabin';
import type { Escort } from './escort';
import type { Findings } from './finding';
import type { Flight } from './traveller';
import { plainId } from './wristband';

/**
 * The checks of the day, in their order (docs/handbook/process.md#checks-of-the-day,
 * docs/handbook/day-of-movement.md#settling).
 */
export const stages = ['CALL', 'CHECKIN', 'PEC', 'EXIT', 'STANDBY_CALL', 'GATE'] as const;
export type Stage = (typeof stages)[number];

/** After these, standby families are promoted; nobody is added later (docs/handbook/day-of-movement.md#promotion). */
export const promotingStages: readonly Stage[] = ['CALL', 'CHECKIN', 'PEC', 'EXIT', 'STANDBY_CALL'];

/** Somebody took them off: no check, and no fact from elsewhere. It can be taken back. Lists of earlier versions do not say. */
export interface ByHand {
  what: 'REMOVAL' | 'ESCORT_ABSENT' | 'ESCORT_LEFT';
  /** The escort who does not come: as protection named them, or the id of one who was assigned. */
  escort?: string;
}

/** One person on the list, or next to it. Nothing personal beyond operational needs (class P1). */
export interface Passenger {
  personId: string;
  /** As the records said at the last step, like stop, bags, age, needs and escort (`follow-records.ts`). */
  familyId: string;
  offPoint: string;
  bagKg: number;
  /** How old on the day of departure. */
  band: Band;
  /** How old on the day of each leg. Lists of earlier versions have the first alone. */
  bands?: Band[];
  /** Nobody knows whether they are of age on some leg; lists of earlier versions do not say. */
  mayBeOfAge?: boolean;
  needs: string[];
  escortRef?: string;
  /** Of an infant: who answers for it, as the record says. */
  answeredForBy?: string[];
  /** Of an infant on a lap: who holds it by the version in force; versions of before do not say. */
  onLapOf?: string;
  /** On the wristband: of this flight and no other. Lists of earlier versions have the flight number and a number. */
  code: string;
  seat?: string;
  standing: 'LISTED' | 'STANDBY' | 'OUT';
  /** Was on a version of the manifest at some time: has to be accounted for. */
  wasListed: boolean;
  out?: { code: ExitCode; because: string; byHand?: ByHand };
  absent?: boolean;
  paperMissing?: boolean;
  unreachable?: boolean;
  boarded?: boolean;
  /** The scan by which they boarded. */
  boardedBy?: string;
  /** When, and by which device; lists of earlier versions do not say. */
  boardedAt?: string;
  boardedOn?: string;
  /** When they stood at the gate the last time and were refused; scans of before do not say. */
  refusedAt?: string;
  /** Was aboard when they were taken off the list. */
  offloaded?: boolean;
  /** Whoever wears their wristband may be somebody else: nobody boards with it. */
  doubted?: boolean;
  /** Said no at the gate, on or off the list. */
  saidNo?: boolean;
  /** When, and how, it was seen that they have left the cabin. */
  leftCabin?: { at: string; seenBy: 'SCAN' | 'COUNT' };
}

/** Somebody who is signed in, as far as it counts for what two people have to say. */
export interface Signed {
  by: string;
  roles: readonly string[];
  at: string;
}

/** Why aircraft doors stay closed on somebody who said no; a wish of the operation is none of them. */
export const staysClosedBecause = ['AIRCRAFT_MOVES', 'AIRBORNE', 'CAPTAIN_REFUSES', 'UNSAFE_TO_OPEN'] as const;
export type StaysClosedBecause = (typeof staysClosedBecause)[number];

/** A no of somebody aboard that was heard after the aircraft doors had closed. */
export interface NoAfterDoors {
  heardAt: string;
  said: 'BEFORE_DEPARTURE' | 'AFTER_DEPARTURE';
  /** The aircraft doors had closed on a paper list, while consent could not be asked. */
  onPaper?: true;
  /** Two of these keep the aircraft doors closed. */
  reasons: (Signed & { why: StaysClosedBecause })[];
}

/** Somebody was asked on paper and said yes. */
export interface AskedOnPaper {
  personId: string;
  serial: string;
  /** Where a picture of the paper is kept. */
  picture?: string;
}

export interface VouchedOnPaper extends Signed {
  asked: AskedOnPaper[];
}

/** Somebody vouches for the GO and the permits of the flight, while charter-flights cannot be asked. */
export interface VouchedForFlight extends Signed {
  /** Of the paper on which they have seen them. */
  serial: string;
}

/** Somebody has seen the paper of an escort, who is nobody of those registered whom they resemble. */
export interface ToldApart extends Signed {
  /** Of the number of the document, as registration compares numbers. */
  paper: string;
  /** How many those were; missing where registration did not answer, and in records of before. */
  likely?: number;
}

export interface StandbyFamily {
  order: number;
  familyId: string;
  people: string[];
}

/** Why somebody took a step that is not taken without a reason. */
export interface Said<Why extends string = string> {
  why: Why;
  by: string;
  at: string;
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
  /** Whom this check took off: they come back where it was closed by mistake. */
  took?: string[];
  joined: string[];
  seats: number;
  lapInfants: number;
  payloadKg: number[];
  /** It closed long before its time; checks of earlier versions do not say. */
  early?: Said<EarlyBecause>;
  /** The aircraft doors closed with nobody aboard. */
  empty?: Said;
}

export interface Doors {
  closedAt: string;
  /** Who vouched; compared with what the owners say once they answer again. Lists of earlier versions have no comparison. */
  paper?: { first: string; second: string; comparison?: 'DUE' | 'DONE' };
  confirmed?: true;
  /** The count on which they closed; lists of earlier versions have none. */
  counted?: CabinCount;
}

/** A check, or the aircraft doors, that was closed by mistake and opened again. */
export interface Reopening {
  what: Stage | 'DOORS';
  why: ReopenedBecause;
  at: string;
}

export interface PassengerList extends CountedCabin {
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
  doors?: Doors;
  toldApart?: ToldApart[];
  /** Who vouches that everybody aboard was asked on paper; for doors that are open. */
  vouched?: VouchedOnPaper[];
  /** Who vouches for the flight; void as soon as something new is known of it, and when the aircraft doors open again. */
  flightVouched?: VouchedForFlight[];
  /** The aircraft doors and checks as they were when the aircraft doors were opened for a no; gone once somebody has passed the aircraft doors. */
  reopened?: { doors: Doors; checkpoints: Checkpoint[] };
  /** By person. */
  noesAfterDoors?: Record<string, NoAfterDoors>;
  /** Missing while it has not left, and in lists of earlier versions. */
  departedAt?: string;
  /** The departure was recorded long before its time; departures of earlier versions do not say. */
  leftEarly?: Said<EarlyBecause>;
  /** It left when it could not have: the stage that was reported, and when that was heard. */
  outOfOrder?: { stage: FlightStage; at: string };
  /** What was closed by mistake and opened again, in order. */
  reopenings?: Reopening[];
  /** Who was found whom the list does not foresee. */
  findings?: Findings;
  /** When it was recorded that everybody has left the aircraft at the end of the flight. */
  arrivedAt?: string;
  /** Staff who travel with people of the list, by id. */
  escorts?: Record<string, Escort>;
  personal?: undefined;
}

/** What a scanner reads is anybody's text: only the list's own entries are looked at. */
export function passengerWith({ people }: Pick<PassengerList, 'people'>, code: string): Passenger | undefined {
  const id = plainId(code) ?? code;
  if (Object.hasOwn(people, id)) return people[id];
  const plain = plainCode(code);
  return Object.values(people).find((p) => plainCode(p.code) === plain);
}

export const listed = (list: Pick<PassengerList, 'people'>): Passenger[] =>
  Object.values(list.people).filter((p) => p.standing === 'LISTED');

export const aboard = (list: Pick<PassengerList, 'people'>): Passenger[] => listed(list).filter((p) => p.boarded);

export const idsAboard = (list: Pick<PassengerList, 'people'>): string[] => aboard(list).map((p) => p.personId);

/** Taken off the list when they were aboard, and nobody has seen yet that they left the cabin. */
export const stillInCabin = (list: Pick<PassengerList, 'people'>): Passenger[] =>
  Object.values(list.people).filter((p) => p.offloaded && !p.leftCabin);

/** Whose no after the aircraft doors had closed is open: they are in the cabin, and no two people have said why. */
export const openNoes = (list: Pick<PassengerList, 'people' | 'noesAfterDoors'>): string[] =>
  stillInCabin(list).flatMap((p) => (list.noesAfterDoors?.[p.personId] ? [p.personId] : []));

/** Those aboard for whom consent has to say yes: not those on whom the aircraft doors stay closed though they said no. */
export const idsToAskAbout = (list: Pick<PassengerList, 'people' | 'noesAfterDoors'>): string[] =>
  idsAboard(list).filter((id) => !list.noesAfterDoors?.[id]);

export const hasLeft = ({ phase }: Pick<PassengerList, 'phase'>): boolean => phase === 'DEPARTED';
