/**
 * How a flight stands, in numbers; `null` stands for one to four people, here or among all the others. Whoever may see each person sees
 * every number.
 */
export class FlightFigures {
  flightId: string;
  flightNumber: string;
  /** Airports in order, e.g. BEY-PZU-ADD. */
  route: string;
  std: string;
  stage: string;
  counts: Record<string, number | null>;
  /** Seats and kilos, taken and available. */
  load: Record<string, unknown>;
  arrival?: Record<string, number | null>;
}

/** How an operation stands, in numbers. */
export class OperationFigures {
  operationId: string;
  name: string;
  /** When the people were counted: a yes or a clearance that has ended by then is none. */
  asOf: string;
  people: Record<string, number | null>;
  /** Which of those that are `null` are all but one to four of the registered; the others are one to four. */
  allButFew: string[];
  flights: FlightFigures[];
}
