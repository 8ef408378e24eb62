import type { Signed, VouchedForFlight } from '../model/passenger-list';
import type { Flight } from '../model/traveller';

/** One of two people vouches for the GO and the permits of a flight. */
export interface VouchForFlight {
  signed: Signed;
  /** Of the paper on which they have seen them. */
  serial: string;
}

/** What charter-flights itself says of a flight, at this moment. */
export interface FlightNow {
  /** Missing where it knows no such flight, or its record is not as it wrote it. */
  plan?: Flight;
  /** Who decided the last GO or NO-GO. */
  goBy?: string | undefined;
}

/** On whose word a flight leaves. */
export interface WordForFlight {
  flight: Pick<Flight, 'stage'>;
  /** Missing when charter-flights cannot be asked. */
  flightNow?: FlightNow;
  flightVouched: readonly VouchedForFlight[];
}
