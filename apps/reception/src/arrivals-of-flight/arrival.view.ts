import type { Stored } from '@homeward/persistence';
import { accountingOf, countsOf, notYetAsked, waitsForSecond, type Arrival, type Variance } from '../model/arrival';
import { hasLandedAt } from '../model/landing';
import type { Arrivals } from '../storage/arrivals';

export class StopView {
  offPoint: string;
  expected: number;
  ticked: number;
  /** People present who were not to leave here, or not as listed. */
  alsoPresent: number;
  /** Staff who leave the aircraft here with those whom they escort: the head count has them, nobody ticks them. */
  escorts: number;
  counted?: number;
  countErrorExplained: boolean;
  /** The flight has landed here: people are ticked and counted. */
  landed: boolean;
}

/** A tick that was taken back: it stays on record. */
export class TakenBackView {
  personId: string;
  offPoint: string;
  /** When they had been ticked. */
  tickedAt: string;
  /** Who took it back. */
  by: string;
  at: string;
  /** PRESSED_BY_MISTAKE, SOMEBODY_ELSE or NOT_HERE. */
  because?: string;
}

export class VarianceView {
  varianceId: string;
  code: string;
  offPoint: string;
  personId?: string;
  /** Who recorded it; missing in those of earlier versions. */
  recordedBy?: string;
  /** Nobody has seen them: a second account has to say so too. */
  waitsForSecond: boolean;
  /** Who confirmed it. */
  confirmedBy?: string;
}

export const varianceView = (variance: Variance): VarianceView => ({
  varianceId: variance.varianceId,
  code: variance.code,
  offPoint: variance.offPoint,
  personId: variance.personId,
  recordedBy: variance.recorded?.by,
  waitsForSecond: waitsForSecond(variance),
  confirmedBy: variance.confirmed?.by,
});

/** Staff who travelled with people of the flight. */
export class ArrivingEscort {
  escortId: string;
  /** OPERATIONAL, NURSE, DOCTOR or CHILD. */
  kind: string;
  /** Where they leave the aircraft. */
  offPoint: string;
  /** Numbers on the wristbands of those whom they escort. */
  codes: string[];
}

/** How an arrival stands, without names. */
export class ArrivalView {
  flightId: string;
  operationId: string;
  /** For `If-Match`. */
  version: number;
  departed: number;
  arrived: number;
  explained: number;
  /** Neither seen nor explained; has to be 0 before closing. */
  unexplained: number;
  stops: StopView[];
  escorts: ArrivingEscort[];
  variances: VarianceView[];
  takenBack: TakenBackView[];
  /** Immediate needs by kind. */
  needs: Record<string, number>;
  /** How many flew though they said no, of whom nobody has recorded yet what they need now. */
  toBeAsked: number;
  /** Everybody has left the aircraft at an airport where it was not to go. */
  endedElsewhere: boolean;
  closedAt?: string;
  /** When the flight came back to where it had left: nobody is expected, until it leaves again. */
  returnedAt?: string;
  /** What can be done now: the buttons of the console. */
  actions: string[];
}

export function arrivalView({ state, version }: Stored<Arrival>, arrivals: Pick<Arrivals, 'actionsOf'>): ArrivalView {
  const needs: Record<string, number> = {};
  for (const { kind } of state.needs) needs[kind] = (needs[kind] ?? 0) + 1;
  return {
    flightId: state.flightId,
    operationId: state.operationId,
    version,
    ...countsOf(state),
    stops: accountingOf(state).map((stop) => ({ ...stop, landed: hasLandedAt(state, stop.offPoint) })),
    escorts: state.escorts ?? [],
    needs,
    variances: state.variances.map(varianceView),
    takenBack: state.takenBack ?? [],
    endedElsewhere: state.endedElsewhere ?? false,
    toBeAsked: notYetAsked(state).length,
    closedAt: state.closedAt,
    returnedAt: state.returnedAt,
    actions: arrivals.actionsOf(state),
  };
}
