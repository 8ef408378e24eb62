import { newId } from '@homeward/kernel';
import type { testService } from '@homeward/testing';
import { aFlight } from './a-ready-person';

interface Person {
  personId: string;
  familyId: string;
}

/** A flight of its own with this person called, proposed and frozen. @param std of its first leg @returns its id */
export async function aFrozenFlightWith(
  service: Pick<Awaited<ReturnType<typeof testService>>, 'receive' | 'as'>,
  operationId: string,
  { personId, familyId }: Person,
  std?: string,
): Promise<string> {
  const planned = aFlight({ flightId: newId(), operationId });
  const [first, ...others] = planned.legs;
  const legs = [{ ...first!, std: std ?? first!.std }, ...others];
  const flight = { ...planned, legs, operator: 'Invented Air' };
  const url = `/flights/${flight.flightId}`;
  await service.receive('flight.planned.v1', flight.flightId, flight);
  const officer = await service.as('movement-officer');
  const people = [{ personId, offPoint: 'ADD', bagKg: 20, priority: 1 }];
  await officer.post(`${url}/calls`).send({ people }).expect(200);
  await officer
    .put(`${url}/proposal`)
    .send({ families: [familyId], standby: [] })
    .expect(200);
  await officer.post(`${url}/freeze`).set('if-match', '"1"').expect(200);
  return flight.flightId;
}
