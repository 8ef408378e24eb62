import type { EarlyBecause, FlightLeaveV1, FlightLegV1, FlightStage } from '@homeward/contracts';
import { isAfter, never } from '@homeward/kernel';

export const permitKinds = ['OVERFLIGHT', 'LANDING', 'TRAFFIC', 'TECH_STOP', 'SLOT', 'DIPLOMATIC'] as const;
export const permitStatuses = ['TO_APPLY', 'APPLIED', 'APPROVED', 'REJECTED', 'LAPSED', 'REVOKED'] as const;

/** Leave of one state for one thing. */
export interface Permit {
  permitId: string;
  /** ISO 3166-1 alpha-3. */
  state: string;
  kind: (typeof permitKinds)[number];
  status: (typeof permitStatuses)[number];
  number?: string;
  validFrom?: string;
  validTo?: string;
}

/** What the operator offers and we charter. */
export interface Charter {
  operationId: string;
  flightNumber: string;
  operator: string;
  carrierClientId?: string;
  aircraft: { iata: string; registration?: string };
  legs: FlightLegV1[];
  seats: number;
  lapInfants: number;
  wheelchairs: number;
  wheelchairsToSeat: number;
  stretchers: number;
  adultKg: number;
  childKg: number;
}

/** A step that was recorded long before its planned time. */
export interface EarlyStep {
  stage: FlightStage;
  why: EarlyBecause;
  by: string;
  at: string;
}

export interface Flight extends Charter {
  flightId: string;
  stage: FlightStage;
  permits: Permit[];
  go?: { decision: 'GO' | 'NO_GO'; by: string; at: string };
  cancelled?: { reason: string; at: string };
  /** The stage from which it came to one that others reported, where the table of stages does not lead there. */
  outOfOrderFrom?: FlightStage;
  /** When it came back to the ramp the last time: a departure before is no longer one. */
  returnedAt?: string;
  /** How many legs it has flown, at a stop or since; missing before the first stop. */
  flown?: number;
  /** What was recorded long before its time, and why. */
  early?: EarlyStep[];
  personal?: undefined;
}

export type FlightEvent = { personal?: undefined } & (
  | ({ type: 'FlightPlanned'; flightId: string } & Charter)
  | { type: 'PermitRecorded'; permit: Permit }
  | { type: 'GoDecided'; decision: 'GO' | 'NO_GO'; by: string; at: string }
  /** What the GO was given for is no longer what would fly: it is asked for anew. */
  | { type: 'GoVoided' }
  /** `returnedAt`: of a flight that is back at the ramp. `flown`: of one at a stop. `early`: it was recorded long before its time. */
  | {
      type: 'StageChanged';
      stage: FlightStage;
      outOfOrder?: undefined;
      returnedAt?: string;
      flown?: number;
      early?: EarlyStep;
    }
  /** Others reported it, and the table of stages does not lead there. */
  | { type: 'StageChanged'; stage: FlightStage; outOfOrder: true; from: FlightStage; early?: EarlyStep }
  /** `was`: missing in events of before. */
  | { type: 'FlightRescheduled'; legs: FlightLegV1[]; material: boolean; was?: FlightLegV1[] }
  | { type: 'FlightCancelled'; reason: string; at: string }
);

export function evolve(before: Flight | undefined, event: FlightEvent): Flight {
  if (event.type === 'FlightPlanned') {
    const { type: _, ...planned } = event;
    return { stage: 'PLANNED', permits: [], ...before, ...planned };
  }
  const flight = before!;
  switch (event.type) {
    case 'PermitRecorded': {
      const others = flight.permits.filter((p) => p.permitId !== event.permit.permitId);
      return { ...flight, permits: [...others, event.permit] };
    }
    case 'GoDecided':
      return { ...flight, go: { decision: event.decision, by: event.by, at: event.at } };
    case 'GoVoided':
      return { ...flight, go: undefined };
    case 'StageChanged':
      return { ...flight, ...movedBy(event, flight) };
    case 'FlightRescheduled':
      return { ...flight, legs: event.legs, go: undefined };
    case 'FlightCancelled':
      return { ...flight, stage: 'CANCELLED', cancelled: { reason: event.reason, at: event.at } };
    default:
      return never(event);
  }
}

function movedBy(event: FlightEvent & { type: 'StageChanged' }, { early = [], flown }: Flight): Partial<Flight> {
  const noted = event.early && { early: [...early, event.early] };
  if (event.outOfOrder) return { stage: event.stage, outOfOrderFrom: event.from, ...noted };
  const back = event.returnedAt && { returnedAt: event.returnedAt, ...(flown !== undefined && { flown: 0 }) };
  return { stage: event.stage, ...back, ...(event.flown !== undefined && { flown: event.flown }), ...noted };
}

/** A time of some length. */
interface Time {
  from: string;
  until: string;
}

const lasting = (from: string | undefined, until: string | undefined): Time | undefined =>
  from && until && isAfter(until, from) ? { from, until } : undefined;

/** When a permit is valid; none where a date is missing, or the end is not after the beginning (docs/handbook/flight.md#permits). */
export const timeOf = ({ validFrom, validTo }: Pick<Permit, 'validFrom' | 'validTo'>): Time | undefined =>
  lasting(validFrom, validTo);

/** Whether a permit is there and covers a moment. */
export function holdsAt(permit: Permit, at: string): boolean {
  const time = permit.status === 'APPROVED' ? timeOf(permit) : undefined;
  return time !== undefined && !isAfter(time.from, at) && !isAfter(at, time.until);
}

/**
 * The first and the last moment at which every permit is approved and valid. Missing where there is no permit, one is not
 * approved, or there is no moment at which all are valid.
 */
export function leaveOf(permits: readonly Permit[]): FlightLeaveV1 | undefined {
  const times = permits.flatMap((p) => (p.status === 'APPROVED' ? (timeOf(p) ?? []) : []));
  if (times.length < permits.length) return undefined;
  return lasting(
    times
      .map((t) => t.from)
      .sort(earlierFirst)
      .at(-1),
    times.map((t) => t.until).sort(earlierFirst)[0],
  );
}

const earlierFirst = (a: string, b: string): number => new Date(a).getTime() - new Date(b).getTime();

/** Whether every permit is approved and valid at a moment. Without any permit it is false: none was applied for yet. */
export const everyPermitHolds = (permits: readonly Permit[], at: string): boolean =>
  permits.length > 0 && permits.every((p) => holdsAt(p, at));
