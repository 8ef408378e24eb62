import type { FlightStage } from '@homeward/contracts';
import { accept, type Decision } from '@homeward/kernel';
import type { Flight, FlightEvent } from '../model/flight';
import { leadsTo } from '../model/flight-transitions';

/** The stages that a departed flight comes to. A departure that is reported then says nothing new. */
const afterOffBlock: ReadonlySet<FlightStage> = new Set([
  'AIRBORNE',
  'TRANSIT',
  'LANDED',
  'ON_BLOCK',
  'DISEMBARKED',
  'RECONCILED',
  'DIVERTED',
  'AIR_RETURN',
]);

/**
 * What others report has happened: it is recorded at any stage, and as out of order where the table of stages does not lead
 * there, so that somebody looks why a flight left that nobody had confirmed here.
 */
export function reachStage(flight: Flight, reported: 'OFF_BLOCK' | 'RECONCILED'): Decision<FlightEvent> {
  const { stage: from } = flight;
  if (from === reported || (reported === 'OFF_BLOCK' && afterOffBlock.has(from))) return accept();
  if (leadsTo(from, reported)) return accept({ type: 'StageChanged', stage: reported });
  return accept({ type: 'StageChanged', stage: reported, outOfOrder: true, from });
}
