import { accept, type Decision } from '@homeward/kernel';
import type { Arrival, ArrivalEvent } from '../model/arrival';
import type { FlightWay } from '../model/flight-way';

/** What the flight desk has reported of the landing; reported again it changes nothing. */
export function land(arrival: Arrival, way: FlightWay, at: string): Decision<ArrivalEvent> {
  const stops = way.arrived
    ? [...new Set([...way.stops, ...arrival.expected.map((p) => p.offPoint)])]
    : way.stops.slice(0, way.passed);
  const elsewhere = way.emptied && !way.arrived;
  const known = (arrival.landed ?? []).length === stops.length && (arrival.endedElsewhere ?? false) === elsewhere;
  if (!arrival.awaitsLanding || known) return accept();
  return accept({ type: 'FlightLanded', stops, at, ...(elsewhere && { elsewhere }) });
}
