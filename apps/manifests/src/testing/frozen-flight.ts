import { newId } from '@homeward/kernel';
import type { testService } from '@homeward/testing';
import { aFlight } from './a-ready-person';

interface Person {
  personId: string;
  familyId: string;
}

/** A flight of its own with these people called, proposed and frozen. @param std of its first leg @returns its id */
export async function aFrozenFlightWith(
  service: Pick<Awaited<ReturnType<typeof testService>>, 'receive' | 'as'>,
  operationId: string,
  called: Person | Person[],
  std?: string,
): Promise<string> {
  const everyone = [called].flat();
  const planned = aFlight({ flightId: newId(), operationId });
  const [first, ...others] = planned.legs;
  const legs = [{ ...first!, std: std ?? first!.std }, ...others];
  const flight = { ...planned, legs, operator: 'Invented Air' };
  const url = `/flights/${flight.flightId}`;
  await service.receive('flight.planned.v1', flight.flightId, flight);
  const officer = await service.as('movement-officer');
  const people = everyone.map(({ personId }) => ({ personId, offPoint: 'ADD', bagKg: 20, priority: 1 }));
  const families = [...new Set(everyone.map((p) => p.familyId))];
  await officer.post(`${url}/calls`).send({ people }).expect(200);
  await officer.put(`${url}/proposal`).send({ families, standby: [] }).expect(200);
  await officer.post(`${url}/freeze`).set('if-match', '"1"').expect(200);
  return flight.flightId;
}
