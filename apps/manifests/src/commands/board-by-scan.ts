import type { Passenger, PassengerList } from '../model/passenger-list';

export interface Scan {
  scanId: string;
  /** Number on the wristband, or the person's id. */
  code: string;
  /** Whether the person was asked, in private, if they wish to go; and what they said. */
  asked: boolean;
  answer: 'go' | 'no' | '';
  device: string;
}

export interface AtTheGate extends Scan {
  passenger?: Passenger;
  reconfirmed: boolean;
  blocked: boolean;
  doorsOpen: boolean;
  flight: PassengerList['flight'];
}
