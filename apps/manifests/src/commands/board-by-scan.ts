import type { ExitCode } from '@homeward/contracts';
import type { KnownPassenger } from '../model/known-passenger';
import type { Passenger, PassengerList, VouchedForFlight } from '../model/passenger-list';
import type { Facts } from '../model/traveller';
import type { ReadCode } from '../model/wristband';

export interface Scan {
  scanId: string;
  /** Number on the wristband, or the person's id. */
  code: string;
  /** Whether the person was asked, in private, if they wish to go; and what they said. */
  asked: boolean;
  answer: 'go' | 'no' | '';
  device: string;
}

/** Another flight that a person is aboard, or has left on. */
export interface JourneyElsewhere {
  flightId: string;
  /** Missing while they are aboard and the flight has not left. */
  doorsClosedAt?: string;
}

/** One scan at the boarding gate, beside everything that is known of the person. */
export interface AtTheGate extends Scan {
  passenger?: Passenger;
  /** The code under which they were taken off the list: whoever stands at the gate with them is told. */
  outUnder?: ExitCode;
  /** The same person, where they are on the manifest. */
  listed?: KnownPassenger;
  elsewhere: readonly JourneyElsewhere[];
  /** For which flight the code was made, where nobody on this flight wears it; missing where the text is no code. */
  read?: ReadCode;
  /** When they last gave consent. */
  saidYesAt?: string;
  list: PassengerList;
  /** What is known of each person on the list. */
  facts: ReadonlyMap<string, Facts>;
  flight: PassengerList['flight'];
  flightVouched: readonly VouchedForFlight[];
}

/** The codes by which somebody may be known, the likeliest first. */
export interface WhoseNo {
  codes: string[];
  /** They may be different people: each of them that is known says no. */
  all?: true;
}
