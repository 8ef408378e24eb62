import type { Candidate } from '../model/candidate';
import type { PassengerList } from '../model/passenger-list';
import type { Agreements } from '../model/settle';
import type { Flight } from '../model/traveller';

/** A proposal to be frozen, and everyone who is called for the flight. */
export interface Freeze {
  list: PassengerList;
  flight: Flight;
  candidates: Candidate[];
  agreements: Agreements;
  now: Date;
  /** The code on the wristband of the passenger with this number, from 1. */
  codeOf: (number: number) => string;
}
