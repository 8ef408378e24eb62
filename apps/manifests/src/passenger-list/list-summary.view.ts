import type { Stored } from '@homeward/persistence';
import type { PassengerList } from '../model/passenger-list';
import { countsOf } from '../model/counts';
import type { PassengerLists } from '../storage/passenger-lists';

export class RemovedView {
  personId: string;
  code: string;
  because: string;
}

export class PassedOverView {
  familyId: string;
  because: string;
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
  joined: string[];
  seats: number;
  lapInfants: number;
  payloadKg: number[];
}

export class RefusedAtFreezeView {
  personId: string;
  blockers: string[];
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
    actions: lists.actionsOf(state),
  };
};
