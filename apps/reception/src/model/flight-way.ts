import { never } from '@homeward/kernel';
import type { FlightStage } from '@homeward/contracts';

/** How far a flight has come, as the flight desk reports it. */
export interface FlightWay {
  stage: FlightStage;
  /** Airports where it stops, in order. */
  stops: string[];
  /** At how many of them it has landed on its way. */
  passed: number;
  /** It has landed where it was to go. */
  arrived: boolean;
  /** Everybody has left the aircraft, wherever that is. */
  emptied: boolean;
}

type Reported = Pick<FlightWay, 'stage' | 'stops'>;

const nowhere = { passed: 0, arrived: false, emptied: false };

/**
 * The way after one more report. An aircraft that is on its block after a diversion, or that turned back, has not landed where it
 * was to go: only LANDED says so. Source: docs/handbook/states.md#flight.
 * @param before missing where nothing was reported of the flight yet
 */
export function follow(before: FlightWay | undefined, { stage, stops }: Reported): FlightWay {
  if (before?.stage === stage) return { ...before, stops };
  const { passed, arrived, emptied } = before ?? nowhere;
  switch (stage) {
    case 'TRANSIT':
      return { stage, stops, passed: passed + 1, arrived, emptied };
    case 'LANDED':
      return { stage, stops, passed: stops.length, arrived: true, emptied };
    case 'DISEMBARKED':
    case 'RECONCILED':
      // Nothing is known of how it got there: it was reported before anybody listened.
      return { stage, stops, passed, arrived: before ? arrived : true, emptied: true };
    case 'ON_BLOCK':
      return { stage, stops, passed, arrived: before ? arrived : true, emptied };
    case 'AIRBORNE':
    case 'DIVERTED':
    case 'AIR_RETURN':
      return { stage, stops, passed, arrived, emptied };
    case 'PLANNED':
    case 'RFQ':
    case 'OFFERED':
    case 'CONTRACTED':
    case 'PERMITS_PENDING':
    case 'CONFIRMED':
    case 'OPEN_FOR_BOARDING':
    case 'BOARDING':
    case 'CLOSED':
    case 'OFF_BLOCK':
    case 'DELAYED':
    case 'POSTPONED':
    case 'CANCELLED':
    case 'RETURNED_TO_RAMP':
    case 'AIRCRAFT_SWAP':
      return { stage, stops, ...nowhere };
    default:
      return never(stage);
  }
}
