import { newId } from '@homeward/kernel';
import type { testService } from '@homeward/testing';
import { AskFlight } from '../close-doors/ask-flight';
import { AskOwners } from '../close-doors/ask-owners';
import { stages } from '../model/passenger-list';
import { getFlight } from '../storage/flights';
import type { Database } from '../storage/prisma';
import { cabinCounted } from './cabin-counted';
import { aFrozenFlightWith } from './frozen-flight';
import { readyTraveller } from './ready-traveller';
import { justSeen } from './seen-before';

type Service = Awaited<ReturnType<typeof testService>>;

/** Charter-flights says from here on of every flight what it has published last. */
export const flightDeskAgrees = (service: Service): jest.SpyInstance =>
  jest.spyOn(service.app.get(AskFlight), 'ask').mockImplementation(async (flightId) => ({
    plan: await getFlight(service.db as Database, flightId),
    goBy: 'who-decides',
  }));

/** What the owners say from here on: yes and fit for everybody, but a no of these; and that every flight goes. */
export const ownersSay = (service: Service, ...noes: string[]): jest.SpyInstance => {
  flightDeskAgrees(service);
  return jest.spyOn(service.app.get(AskOwners), 'ask').mockImplementation((aboard) =>
    Promise.resolve({
      asOf: '2026-12-09T08:00:00Z',
      consent: new Map(aboard.map(({ personId: id }) => [id, noes.includes(id) ? 'WITHDRAWN' : 'RECONFIRMED'])),
      fitUntil: new Map(aboard.map(({ personId: id }) => [id, '2026-12-31T00:00:00Z'])),
      believed: new Set(aboard.map((p) => p.personId)),
      asKept: new Set(aboard.map((p) => p.personId)),
    }),
  );
};

export interface ClosedFlight {
  flightId: string;
  personId: string;
  url: string;
}

/** A flight with one person aboard, every check closed, and the cabin counted. */
export async function aFlightWithOneAboard(service: Service): Promise<ClosedFlight> {
  const [personId, familyId, operationId] = [newId(), newId(), newId()];
  await readyTraveller(service, { personId, familyId, operationId });
  const flightId = await aFrozenFlightWith(service, operationId, { personId, familyId });
  const url = `/flights/${flightId}`;
  const gate = await service.as('embarkation-officer');
  const scan = { scanId: newId(), code: personId, asked: true, answer: 'go', device: 'G1' };
  await gate.post(`${url}/scans`).send(scan).expect(200);
  for (const stage of stages) {
    const path = `${url}/stages/${stage}/closing`;
    await gate
      .post(path)
      .send(await justSeen(service, path))
      .expect(200);
  }
  await cabinCounted(service, url);
  return { flightId, personId, url };
}

/** The same with the aircraft doors closed. */
export async function aClosedFlight(service: Service): Promise<ClosedFlight> {
  const flight = await aFlightWithOneAboard(service);
  ownersSay(service);
  const gate = await service.as('embarkation-officer');
  const path = `${flight.url}/doors-closing`;
  await gate
    .post(path)
    .send(await justSeen(service, path))
    .expect(200);
  return flight;
}
