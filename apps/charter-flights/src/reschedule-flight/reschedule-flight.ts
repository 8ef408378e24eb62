import { departureOf, type FlightLegV1 } from '@homeward/contracts';
import { localDayOf, unlessBroken, type Decision } from '@homeward/kernel';
import type { RescheduleFlight } from '../commands/reschedule-flight';
import { everyPermitHolds, type Flight, type FlightEvent } from '../model/flight';
import { stagesAfter } from '../model/flight-transitions';
import { everyAirportHasATimeZone } from '../rules/plan-flight/every-airport-has-a-time-zone';
import { legsFollowOneAnother } from '../rules/plan-flight/legs-follow-one-another';

/**
 * Another place, or another day of any leg: people are told, and asked again (docs/handbook/states.md#material-change). What becomes of
 * each yes is consent's to decide.
 */
export const isMaterial = (before: FlightLegV1[], after: FlightLegV1[]): boolean =>
  airportsOf(before) !== airportsOf(after) || before.some((leg, i) => dayOf(leg) !== dayOf(after[i]!));

const airportsOf = (legs: FlightLegV1[]): string => legs.map(({ from, to }) => `${from}-${to}`).join();

const dayOf = ({ std, fromZone }: FlightLegV1): string => localDayOf(std, fromZone);

export const rulesForRescheduling = [legsFollowOneAnother, everyAirportHasATimeZone];

/** Moves a flight. A GO is void; one that needs permits is confirmed by those that cover the new time, or waits for them. */
export const rescheduleFlight = (flight: Flight, { legs }: RescheduleFlight): Decision<FlightEvent> =>
  unlessBroken(rulesForRescheduling, { legs }, (): FlightEvent[] => {
    const was = flight.legs;
    const moved: FlightEvent = { type: 'FlightRescheduled', legs, material: isMaterial(was, legs), was };
    if (stagesAfter(flight.stage, 'reschedule').length === 0) return [moved];
    const covered = everyPermitHolds(flight.permits, departureOf({ legs }));
    return [moved, { type: 'StageChanged', stage: covered ? 'CONFIRMED' : 'PERMITS_PENDING' }];
  });
