import { stagesOnceLeft, type FlightStage } from '@homeward/contracts';

const goingToLeave: ReadonlySet<FlightStage> = new Set(['CONFIRMED', 'OPEN_FOR_BOARDING', 'BOARDING', 'CLOSED']);
const left: ReadonlySet<FlightStage> = new Set(stagesOnceLeft);

/** Neither put off nor called off, and not waiting for permits. */
export const isGoingToLeave = (stage: FlightStage): boolean => goingToLeave.has(stage);

/** As those report who follow the aircraft, and who receive the people at the other end. */
export const hasTakenOff = (stage: FlightStage): boolean => left.has(stage);
