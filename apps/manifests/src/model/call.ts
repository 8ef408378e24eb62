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
  /** A newborn gets a call when it joins the list: nobody calls it before, and no `person.called.v1` is sent. */
  | ({ type: 'NewbornAdded'; flightId: string } & Call);
