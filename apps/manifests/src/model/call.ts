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

export type CallEvent =
  | ({ type: 'PersonCalled'; flightId: string } & Call)
  /** A newborn comes onto the list without being called. */
  | ({ type: 'NewbornAdded'; flightId: string } & Call);
