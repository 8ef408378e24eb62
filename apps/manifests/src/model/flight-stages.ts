import type { FlightStage } from '@homeward/contracts';

const goingToLeave: ReadonlySet<FlightStage> = new Set(['CONFIRMED', 'OPEN_FOR_BOARDING', 'BOARDING', 'CLOSED']);
const onItsWay: ReadonlySet<FlightStage> = new Set([
  'OFF_BLOCK',
  'AIRBORNE',
  'TRANSIT',
  'LANDED',
  'ON_BLOCK',
  'DISEMBARKED',
  'DIVERTED',
  'AIR_RETURN',
]);

/** Neither put off nor called off, and not waiting for permits. */
export const isGoingToLeave = (stage: FlightStage): boolean => goingToLeave.has(stage);

/** As those report who follow the aircraft. */
export const hasTakenOff = (stage: FlightStage): boolean => onItsWay.has(stage);
