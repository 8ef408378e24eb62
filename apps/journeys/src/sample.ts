import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'csv-parse/sync';

/** One line of `readiness.csv`: the state of the records when the list is frozen. */
export type ReadinessRow = Record<
  | (
      | 'person_ref'
      | 'rows'
      | 'family_ref'
      | 'name'
      | 'sex'
      | 'dob'
      | 'nationality'
      | 'off_point'
      | 'final_destination'
      | 'list'
    )
  | ('priority' | 'bag_kg' | 'ssr' | 'escort_ref' | 'identity' | 'screening' | 'hold' | 'consent' | 'consent_by')
  | ('reconfirmed_at' | 'split_agreed' | 'other_parent' | 'document' | 'document_no' | 'document_until' | 'exit')
  | ('exit_until' | 'medical' | 'medical_until' | 'bid' | 'guardian' | 'receiver'),
  string
>;

/** One line of `day-of-movement.csv`. */
export type DayEvent = Record<'seq' | 'at_utc' | 'stage' | 'event' | 'person_ref' | 'other_ref' | 'detail', string>;

/** One line of `flights.csv`: one leg. */
export type FlightLeg = Record<
  | ('flight_ref' | 'leg' | 'flight_no' | 'operator' | 'aircraft_iata' | 'registration' | 'from_iata' | 'to_iata')
  | ('std_utc' | 'sta_utc' | 'seats_allocatable' | 'payload_kg' | 'lap_infants_max' | 'wheelchair_max' | 'wchc_max')
  | ('stretcher_positions' | 'mass_adult_kg' | 'mass_child_kg'),
  string
>;

export interface Expected {
  flight: string;
  freeze: { at: string; eligible: string[]; refusedFromProposal: { person: string }[]; manifest: string[] };
  checkpoints: {
    stage: string;
    mayFly: string[];
    pending: string[];
    removed: { person: string; code: string; because: string }[];
    promoted: string[];
    passedOver: { family: string; because: string }[];
    joined: string[];
    seats: number;
    lapInfants: number;
    payloadKg: number[];
  }[];
  refusedScans: { seq: number; person: string; why: string }[];
  aboardAtDoors: string[];
  finalStatus: Record<string, string>;
  accounting: { departed: number; explainedVariances: number; scansAccepted: number };
  payloadKg: number[];
}

/** `operation.json`: what the office knows before the first sheet. */
export interface OperationOfSample {
  name: string;
  hostCountry: string;
  requestingGovernment: string;
  /** The sheets, in the order in which `readiness.csv` counts them. */
  sheets: string[];
  /** When they were exported, an ISO date. */
  exportedOn: string;
  /** In words, as it is explained. */
  route: string;
  /** Where the flight stops before each stop, by IATA code; it goes straight to the others. */
  stops: Record<string, string[]>;
  /** The state of each stop: ISO 3166-1 alpha-3, by IATA code. */
  states: Record<string, string>;
  permits: [state: string, kind: string][];
}

/** A caseload and its day of movement, from one folder. */
export interface Sample {
  operation: OperationOfSample;
  sheets: { name: string; content: Buffer }[];
  readiness: ReadinessRow[];
  day: DayEvent[];
  legs: FlightLeg[];
  expected: Expected;
}

/** @param folder e.g. `samples/small` */
export function readSample(folder: string): Sample {
  const file = (name: string): Buffer => readFileSync(path.join(folder, name));
  const table = <T>(name: string): T[] => parse(file(name), { columns: true, bom: true });
  const operation = JSON.parse(file('operation.json').toString('utf8')) as OperationOfSample;
  const expected = JSON.parse(file('expected-manifest.json').toString('utf8')) as Expected;
  const legs = table<FlightLeg>('flights.csv').filter((l) => l.flight_ref === expected.flight);
  return {
    operation,
    expected,
    legs,
    sheets: operation.sheets.map((name) => ({ name, content: file(name) })),
    readiness: table<ReadinessRow>('readiness.csv'),
    day: table<DayEvent>('day-of-movement.csv'),
  };
}
