import { accept, type Decision, isAfter } from '@homeward/kernel';
import type { ReachStage } from '../commands/reach-stage';
import type { Flight, FlightEvent } from '../model/flight';
import { leadsTo, stagesAfter } from '../model/flight-transitions';

/**
 * What others report has happened: it is recorded at any stage, and as out of order where no step of the flight leads there,
 * so that somebody looks why a flight left that nobody had confirmed here.
 */
export function reachStage(flight: Flight, { report, doorsClosedAt, early }: ReachStage): Decision<FlightEvent> {
  const { stage: from, returnedAt } = flight;
  // The message came late: the aircraft is back from this departure.
  if (doorsClosedAt && returnedAt && !isAfter(doorsClosedAt, returnedAt)) return accept();
  const [stage] = stagesAfter(from, report);
  if (stage === undefined) return accept();
  const noted = early && { early: { ...early, stage } };
  if (leadsTo(from, stage)) return accept({ type: 'StageChanged', stage, ...noted });
  return accept({ type: 'StageChanged', stage, outOfOrder: true, from, ...noted });
}
