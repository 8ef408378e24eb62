import type { EscortKind } from '../model/escort';
import type { Carried } from '../model/load';
import type { Passenger, ToldApart } from '../model/passenger-list';
import type { Flight } from '../model/traveller';

/** When a flight leaves and when it has reached its last stop. */
export interface FlightTimes {
  departsAt: string;
  arrivesAt: string;
}

export interface AssignEscort {
  escortId: string;
  kind: EscortKind;
  /** Ids of those whom they escort. */
  escorts: string[];
  ref?: string | undefined;
  /** Name, document, sex, date of birth and nationality. */
  sealed: string;
  by: string;
  roles: readonly string[];
  dateOfBirth: string;
  documentNumber: string;
  /** As registration compares the number with others. */
  documentKey?: string | undefined;
  /** How many registered people travel on that document. */
  travellers: number;
  /** How many others who are registered are likely the escort, by name and date of birth or a number that is nearly the same. */
  likely: number;
  /** The other flights on which whoever has it is an escort. */
  otherFlights: readonly FlightTimes[];
  /** Opens what is sealed of another escort. */
  documentOf: (sealed: string) => string;
}

/** The same beside the list. */
export interface EscortNow extends AssignEscort {
  escorted: Passenger[];
  /** Numbers of the documents of the other escorts who have not left. */
  documentsHere: string[];
  /** What registration made of those numbers. */
  documentKeysHere: string[];
  /** Who was told apart from the travellers on this list. */
  toldApart: readonly ToldApart[];
  seat: string | undefined;
  /** Everybody aboard, with the escort. */
  people: readonly Carried[];
  flight: Flight;
  now: Date;
}
