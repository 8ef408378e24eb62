import { stagesOnceLeft, type FlightStage } from '@homeward/contracts';

const goingToLeave: ReadonlySet<FlightStage> = new Set([
  'CONFIRMED',
  'OPEN_FOR_BOARDING',
  'BOARDING',
  'CLOSED',
  'RETURNED_TO_RAMP',
]);
const left: ReadonlySet<FlightStage> = new Set(stagesOnceLeft);

/** Neither put off nor called off, and not waiting for permits. */
export const isGoingToLeave = (stage: FlightStage): boolean => goingToLeave.has(stage);

/** As those report who follow the aircraft, and who receive the people at the other end. */
export const hasTakenOff = (stage: FlightStage): boolean => left.has(stage);

/** Everybody has left the aircraft, or is accounted for. */
export const isOver = (stage: FlightStage): boolean => stage === 'DISEMBARKED' || stage === 'RECONCILED';

/** Back where it left: said once by the step that leads there, and again by whatever else is published of the flight meanwhile. */
export const hasComeBack = (stage: FlightStage, before: FlightStage | undefined): boolean =>
  stage === 'RETURNED_TO_RAMP' && before !== stage;
