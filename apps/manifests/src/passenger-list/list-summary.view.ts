import type { Stored } from '@homeward/persistence';
import type { Finding } from '../model/finding';
import { idsAboard, openNoes, stillInCabin, type PassengerList } from '../model/passenger-list';
import { countsOf } from '../model/counts';
import { EscortView, escortsView } from './escort.view';
import type { PassengerLists } from '../storage/passenger-lists';
import { CabinCountView, CabinFindingView, CabinNumbersView, cabinFindingsView, cabinNumbersView } from './cabin.view';

export class RemovedView {
  personId: string;
  code: string;
  because: string;
}

export class PassedOverView {
  familyId: string;
  because: string;
}

/** Why a step was taken long before its time, or the aircraft doors of an empty cabin were closed. */
export class SaidWhyView {
  why: string;
  /** Who said it. */
  by: string;
  at: string;
}

/** What stood when a check was closed. */
export class CheckpointView {
  stage: string;
  at: string;
  mayFly: string[];
  pending: string[];
  removed: RemovedView[];
  promoted: string[];
  passedOver: PassedOverView[];
  /** Whom this check took off. */
  took?: string[];
  joined: string[];
  seats: number;
  lapInfants: number;
  payloadKg: number[];
  /** It closed long before its time. */
  early?: SaidWhyView;
  /** Nobody was aboard as the aircraft doors closed. */
  empty?: SaidWhyView;
}

export class RefusedAtFreezeView {
  personId: string;
  blockers: string[];
}

/** A no that was heard after the aircraft doors had closed: for the duty officer and the gate, at once. */
export class NoAfterDoorsView {
  personId: string;
  /** Number on the wristband. */
  code: string;
  heardAt: string;
  /** BEFORE_DEPARTURE or AFTER_DEPARTURE. */
  said: string;
  /** The aircraft doors had closed on a paper list, which said something else. */
  onPaper: boolean;
  /** The person is in the cabin, and no two people have said why: the flight does not depart. */
  open: boolean;
  /** On the list and in the cabin: they fly, or have flown, though they said no. */
  aboard: boolean;
  /** Why the aircraft doors stay closed, by each who has said so. */
  reasons: string[];
}

/** Somebody was asked on paper and said yes. */
export class AskedOnPaperView {
  personId: string;
  serial: string;
  picture?: string;
}

/** Somebody vouches for a paper list. */
export class VouchedView {
  by: string;
  roles: string[];
  at: string;
  asked: AskedOnPaperView[];
}

/** Somebody vouches for the GO and the permits of the flight. */
export class FlightVouchedView {
  by: string;
  roles: string[];
  at: string;
  /** Of the paper on which they have seen them. */
  serial: string;
}

/** A check, or the aircraft doors (DOORS), that was closed by mistake and opened again. */
export class ReopeningView {
  what: string;
  why: string;
  at: string;
}

/** Somebody at the gate who is not who their wristband says, or whom no list names. */
export class FindingView {
  findingId: string;
  kind: string;
  personId?: string;
  withPersonId?: string;
  aboutAge?: string;
  foundIn: string;
  at: string;
  /** Nobody has said what became of them: nothing closes and nothing departs, unless it is somebody whom exit control turned back. */
  open: boolean;
  outcome?: string;
  careOf?: string;
  foundToBe?: string;
}

/** How the list of a flight stands, without names. */
export class ListSummary {
  flightId: string;
  flightNumber: string;
  /** PROPOSED, FROZEN, CLOSED or DEPARTED. */
  phase: string;
  /** For `If-Match`. */
  version: number;
  /** Number of the manifest in force; 0 before the freeze. */
  issued: number;
  closedStages: string[];
  counts: Record<string, number>;
  seatsTaken: number;
  seats: number;
  payloadKg: number[];
  payloadLimitKg: number[];
  proposedFamilies: string[];
  standbyFamilies: string[];
  refusedAtFreeze: RefusedAtFreezeView[];
  checkpoints: CheckpointView[];
  doorsClosedAt?: string;
  /** Its departure was recorded long before its time. */
  leftEarly?: SaidWhyView;
  /** The stage that was reported when the aircraft left all the same, with its doors open on the list or not confirmed. */
  leftOutOfOrder?: string;
  reopenings: ReopeningView[];
  noesAfterDoors: NoAfterDoorsView[];
  findings: FindingView[];
  /** Who was taken off the list when they were aboard, and was not seen leaving the cabin. */
  toLeaveCabin: string[];
  /** At the gate, in the cabin, on the list. */
  numbers: CabinNumbersView;
  /** The count of the cabin as it is now. */
  cabin?: CabinCountView;
  /** Every count, in order: none replaces another. */
  cabinCounts: CabinCountView[];
  cabinFindings: CabinFindingView[];
  escorts: EscortView[];
  /** Who vouches that everybody aboard was asked on paper, while the aircraft doors are open. */
  vouched: VouchedView[];
  /** Who vouches for the flight, while charter-flights does not answer. */
  flightVouched: FlightVouchedView[];
  /** DUE while the owners were not asked yet about the paper list on which the aircraft doors closed; DONE when they were. */
  paperComparison?: string;
  /** What can be done now: the buttons of the console. */
  actions: string[];
}

export const summaryOf = (
  { state, version }: Stored<PassengerList>,
  lists: Pick<PassengerLists, 'actionsOf'>,
): ListSummary => {
  const { counts, seatsTaken, seats, payloadKg, payloadLimitKg } = countsOf(state);
  return {
    flightId: state.flight.flightId,
    flightNumber: state.flight.flightNumber,
    phase: state.phase,
    version,
    issued: state.issued,
    closedStages: state.closedStages,
    counts,
    seatsTaken,
    seats,
    payloadKg,
    payloadLimitKg,
    proposedFamilies: state.proposal.families,
    standbyFamilies: state.proposal.standby,
    refusedAtFreeze: state.refusedAtFreeze,
    checkpoints: state.checkpoints,
    doorsClosedAt: state.doors?.closedAt,
    leftEarly: state.leftEarly,
    leftOutOfOrder: state.outOfOrder?.stage,
    reopenings: state.reopenings ?? [],
    findings: Object.values(state.findings ?? {}).map(findingView),
    noesAfterDoors: noesOf(state),
    toLeaveCabin: stillInCabin(state).map((p) => p.personId),
    numbers: cabinNumbersView(state),
    cabin: state.cabin,
    cabinCounts: state.cabinCounts ?? [],
    cabinFindings: cabinFindingsView(state),
    escorts: escortsView(state),
    vouched: (state.vouched ?? []).map(({ roles, ...v }) => ({ ...v, roles: [...roles] })),
    flightVouched: (state.flightVouched ?? []).map(({ roles, ...v }) => ({ ...v, roles: [...roles] })),
    paperComparison: state.doors?.paper?.comparison,
    actions: lists.actionsOf(state),
  };
};

const noesOf = (list: PassengerList): NoAfterDoorsView[] => {
  const [open, flying] = [new Set(openNoes(list)), new Set(idsAboard(list))];
  return Object.entries(list.noesAfterDoors ?? {}).map(([personId, { heardAt, said, onPaper, reasons }]) => ({
    personId,
    code: list.people[personId]?.code ?? '',
    heardAt,
    said,
    onPaper: onPaper ?? false,
    open: open.has(personId),
    aboard: flying.has(personId),
    reasons: reasons.map((r) => r.why),
  }));
};

const findingView = ({ by: _, ended, ...found }: Finding): FindingView => ({
  ...found,
  open: !ended,
  outcome: ended?.outcome,
  careOf: ended?.careOf,
  foundToBe: ended?.foundToBe,
});
