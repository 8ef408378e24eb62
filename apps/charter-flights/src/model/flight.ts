import type { FlightLeaveV1, FlightLegV1, FlightStage } from '@homeward/contracts';
import { never } from '@homeward/kernel';

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

export interface Flight extends Charter {
  flightId: string;
  stage: FlightStage;
  permits: Permit[];
  go?: { decision: 'GO' | 'NO_GO'; by: string; at: string };
  cancelled?: { reason: string; at: string };
  /** The stage from which it came to one that others reported, where the table of stages does not lead there. */
  outOfOrderFrom?: FlightStage;
  personal?: undefined;
}

export type FlightEvent = { personal?: undefined } & (
  | ({ type: 'FlightPlanned'; flightId: string } & Charter)
  | { type: 'PermitRecorded'; permit: Permit }
  | { type: 'GoDecided'; decision: 'GO' | 'NO_GO'; by: string; at: string }
  | { type: 'StageChanged'; stage: FlightStage; outOfOrder?: undefined }
  /** Others reported it, and the table of stages does not lead there. */
  | { type: 'StageChanged'; stage: FlightStage; outOfOrder: true; from: FlightStage }
  | { type: 'FlightRescheduled'; legs: FlightLegV1[]; material: boolean }
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
    case 'StageChanged':
      return { ...flight, stage: event.stage, ...(event.outOfOrder && { outOfOrderFrom: event.from }) };
    case 'FlightRescheduled':
      return { ...flight, legs: event.legs, go: undefined };
    case 'FlightCancelled':
      return { ...flight, stage: 'CANCELLED', cancelled: { reason: event.reason, at: event.at } };
    default:
      return never(event);
  }
}

export const departureOf = (flight: Pick<Flight, 'legs'>): string => flight.legs[0]!.std;

/** Whether a permit is there and covers a moment. */
export const holdsAt = (permit: Permit, at: string): boolean =>
  permit.status === 'APPROVED' &&
  (!permit.validFrom || new Date(permit.validFrom) <= new Date(at)) &&
  (!permit.validTo || new Date(permit.validTo) >= new Date(at));

/** The first and the last moment at which every permit is approved and valid; none when one of them is not, or none is there. */
export function leaveOf(permits: readonly Permit[]): FlightLeaveV1 | undefined {
  if (permits.length === 0 || permits.some((p) => p.status !== 'APPROVED')) return undefined;
  const moments = (of: 'validFrom' | 'validTo') => permits.flatMap((p) => p[of] ?? []).sort(earlierFirst);
  return { from: moments('validFrom').at(-1), until: moments('validTo')[0] };
}

const earlierFirst = (a: string, b: string): number => new Date(a).getTime() - new Date(b).getTime();

/** Whether all leave that is needed is there at a moment: none recorded is none asked for yet. */
export const everyPermitHolds = (permits: readonly Permit[], at: string): boolean =>
  permits.length > 0 && permits.every((p) => holdsAt(p, at));
