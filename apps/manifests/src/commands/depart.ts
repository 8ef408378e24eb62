import type { Day } from '../model/day';
import type { Confirmation } from './confirm-step';
import type { OwnersAnswer } from './close-doors';
import type { FlightNow } from './vouch-for-flight';

/** A departure, judged by the list and the flight as they are now, and at its own time. */
export interface Depart {
  /** The list, and what is known now of everybody on it. */
  day: Day;
  /** What consent and medical clearance themselves say of those aboard; missing when they cannot be asked. */
  answer?: OwnersAnswer;
  /** What charter-flights itself says of the flight; missing when it cannot be asked. */
  flightNow?: FlightNow;
  leavesAt: Date;
  /** What was seen of it before, by whoever records it. */
  seen: Confirmation;
}
