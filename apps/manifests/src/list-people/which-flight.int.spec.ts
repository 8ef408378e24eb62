import { newId } from '@homeward/kernel';
import { testService } from '@homeward/testing';
import { ManifestsModule } from '../manifests.module';
import { openDatabase } from '../storage/prisma';
import { aFlight } from '../testing/a-ready-person';
import { readyTraveller } from '../testing/ready-traveller';
import type { ListedPersonView } from './list-people.view';

describe('the flight of somebody in the list', () => {
  let service: Awaited<ReturnType<typeof testService>>;
  const operationId = newId();
  const person = { personId: newId(), familyId: newId() };
  beforeAll(async () => {
    service = await testService({ name: 'manifests', module: ManifestsModule, openDatabase, sealClass: 'identity' });
    await readyTraveller(service, { ...person, operationId });
  });
  afterAll(() => service.close());

  const planned = (flightId: string, std: string, stage = 'CONFIRMED') => {
    const flight = aFlight({ flightId, operationId });
    const legs = flight.legs.map((leg) => ({ ...leg, std, sta: std.replace('T08', 'T12') }));
    return service.receive('flight.planned.v1', flightId, { ...flight, legs, stage, operator: 'Invented Air' });
  };
  const call = async (flightId: string): Promise<void> => {
    const people = [{ personId: person.personId, offPoint: 'ADD', bagKg: 20, priority: 0 }];
    const officer = await service.as('movement-officer');
    await officer.post(`/flights/${flightId}/calls`).send({ people }).expect(200);
  };
  const listed = async (): Promise<ListedPersonView> => {
    const officer = await service.as('movement-officer');
    const { body } = await officer.post('/people/search').send({ operationId }).expect(200);
    return (body as { items: ListedPersonView[] }).items[0]!;
  };

  it('is the next that is neither cancelled nor gone, and follows the flights', async () => {
    const [first, second] = [newId(), newId()];
    await planned(first, '2026-12-10T08:00:00Z');
    await planned(second, '2026-12-12T08:00:00Z');
    await call(second);
    await call(first);
    expect((await listed()).flightId).toBe(first);
    await planned(second, '2026-12-09T08:00:00Z');
    expect((await listed()).flightId).toBe(second);
    await planned(second, '2026-12-09T08:00:00Z', 'CANCELLED');
    expect(await listed()).toMatchObject({ flightId: first, status: 'CALLED' });
    await planned(second, '2026-12-09T08:00:00Z', 'OFF_BLOCK');
    expect((await listed()).flightId).toBe(first);
  });
});
