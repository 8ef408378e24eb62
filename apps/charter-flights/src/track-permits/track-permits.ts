import { accept, NotFound, type Decision } from '@homeward/kernel';
import { departureOf, holdsAt, type Flight, type FlightEvent, type Permit } from '../model/flight';

/** Stages that a missing permit takes back (docs/handbook/states.md#permit). */
const takenBack: ReadonlySet<string> = new Set(['CONFIRMED', 'OPEN_FOR_BOARDING', 'BOARDING']);

/** Records where a permit stands. One that no longer holds takes a confirmed flight back; the manifest is kept. */
export function recordPermit(flight: Flight, permit: Permit): Decision<FlightEvent> {
  const loses = takenBack.has(flight.stage) && !holdsAt(permit, departureOf(flight));
  const recorded: FlightEvent = { type: 'PermitRecorded', permit };
  return loses ? accept<FlightEvent>(recorded, { type: 'StageChanged', stage: 'PERMITS_PENDING' }) : accept(recorded);
}

/** @throws NotFound when the permit was never applied for */
export function answerPermit(
  flight: Flight,
  permitId: string,
  answer: Pick<Permit, 'status' | 'number' | 'validFrom' | 'validTo'>,
) {
  const permit = flight.permits.find((p) => p.permitId === permitId);
  if (!permit) throw new NotFound('Permit');
  return recordPermit(flight, { ...permit, ...answer });
}
