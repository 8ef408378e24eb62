import type { FlightStage } from '@homeward/contracts';

/** One person called for a flight: where they leave, and what they bring. */
export interface Call {
  personId: string;
  /** IATA code of the stop where they leave. */
  offPoint: string;
  /** Weighed baggage, kg. */
  bagKg: number;
  /** Advisory points; never used to exclude (docs/handbook/family.md#priority). */
  priority: number;
}

/** The calls of one flight. Who is called stands in rows of their own, which belong to it. */
export interface CallList {
  flightId: string;
  /** Where the flight stood at the last step. */
  stage: FlightStage;
  personal?: undefined;
}

export type CallEvent = { personal?: undefined } & (
  | ({ type: 'PersonCalled'; flightId: string } & Call)
  /** A newborn gets a call when it joins the list: nobody calls it before, and no `person.called.v1` is sent. */
  | ({ type: 'NewbornAdded'; flightId: string } & Call)
  | { type: 'FlightFollowed'; flightId: string; stage: FlightStage }
);

/** The calls of a flight after one more fact. */
export const evolveCalls = (before: CallList | undefined, event: CallEvent): CallList =>
  event.type === 'FlightFollowed' ? { flightId: event.flightId, stage: event.stage } : before!;
