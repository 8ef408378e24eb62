import {
  departureOf,
  type ConsentGiver,
  type ConsentJourneyV1,
  type FlightLeaveV1,
  type FlightLegV1,
  type FlightStage,
  type RelationV1,
} from '@homeward/contracts';
import type { Band } from './bands';

/** What the owners have published of one person; what none of them has published yet is missing. */
export interface Facts {
  /** What others are to them, as registration has published it; nothing is known of older records. */
  family?: { relations?: RelationV1[] };
  identity?: { confirmed: boolean; openDuplicates: number; documentConflict: boolean; outOfScope: boolean };
  document?: { kind?: string; validUntil?: string };
  exit?: { state: string; validUntil?: string };
  consent?: {
    status: string;
    /** When they last said yes. */
    givenAt?: string;
    givenBy?: ConsentGiver;
    validUntil?: string;
    reconfirmedAt?: string;
    withdrawnAt?: string;
    /** When the no was said last, where it was said more than once. */
    saidAgainAt?: string;
    /** The journey that the yes is for; older records name none. */
    journey?: ConsentJourneyV1;
  };
  protection?: { cleared: boolean; bestInterests: string; escortRef?: string; otherParent: string };
  /** With whom protection keeps them off one flight; never why. */
  apartFrom?: readonly string[] | undefined;
  /** With whom it keeps them out of one row; never why. */
  apartInRow?: readonly string[] | undefined;
  medical?: { decision: string; validUntil?: string; needs: string[]; escort: string };
}

/** A flight as the list needs it. */
export interface Flight {
  flightId: string;
  operationId: string;
  flightNumber: string;
  /** The program of the airline that flies it. */
  carrierClientId?: string;
  stage: FlightStage;
  /** What was decided last for this departure time. */
  go?: 'GO' | 'NO_GO';
  /** When every permit holds; missing when one does not. */
  leave?: FlightLeaveV1;
  legs: FlightLegV1[];
  seats: number;
  lapInfants: number;
  wheelchairs: number;
  wheelchairsToSeat: number;
  stretchers: number;
  adultKg: number;
  childKg: number;
}

/** Airports where people may leave, in order. */
export const offPointsOf = (flight: Pick<Flight, 'legs'>): string[] => flight.legs.map((l) => l.to);

/** A person as judged for one flight. */
export interface Judged {
  facts: Facts;
  band: Band;
  /** The same on the day of each leg. */
  bands?: readonly Band[] | undefined;
  /** Nobody knows whether they are of age on a leg on which they are protected as a child. */
  mayBeOfAge?: boolean | undefined;
  /** What the adults of the family who travel with them are to them. */
  accompaniedBy: readonly RelationV1[];
  /** Ids of the others who are on the flight, or called for it before there is a list. */
  company?: readonly string[];
  /** Ids of those of their family who have to go where they go, on the flight or not. */
  relatives?: readonly string[];
  /** Ids of those who sit in their row; nobody before there are seats. */
  rowCompany?: readonly string[];
  /** IATA code of the stop where they are to leave. */
  offPoint: string;
  flight: Flight;
  now: Date;
}

/** A flight that is late leaves now at the earliest: a paper that held at the planned time may have expired since. */
export const leavesAt = ({ flight, now }: { flight: Pick<Flight, 'legs'>; now: Date }): Date => {
  const planned = new Date(departureOf(flight));
  return planned > now ? planned : now;
};

/**
 * When, and in which time zone, each leg leaves and arrives; a flight that is late does both later by as much. Over the date
 * line somebody can arrive on the day before they left, and the last arrival can have the earlier day.
 */
export const everywhereOnTheWay = ({
  flight,
  now,
}: {
  flight: Pick<Flight, 'legs'>;
  now: Date;
}): { at: Date; zone?: string }[] => {
  const late = leavesAt({ flight, now }).getTime() - new Date(departureOf(flight)).getTime();
  const at = (time: string): Date => new Date(new Date(time).getTime() + late);
  return flight.legs.flatMap(({ std, fromZone, sta, toZone }) => [
    { at: at(std), zone: fromZone },
    { at: at(sta), zone: toZone },
  ]);
};
