import { newId } from '@homeward/kernel';
import { testService } from '@homeward/testing';
import { ManifestsModule } from '../manifests.module';
import { openDatabase } from '../storage/prisma';
import { aFrozenFlightWith } from '../testing/frozen-flight';
import { readyTraveller } from '../testing/ready-traveller';

describe('a child who was left out of a frozen list', () => {
  let service: Awaited<ReturnType<typeof testService>>;
  const [operationId, familyId, motherId, son, daughter] = [newId(), newId(), newId(), newId(), newId()];
  let flightId = '';
  beforeAll(async () => {
    service = await testService({ name: 'manifests', module: ManifestsModule, openDatabase, sealClass: 'identity' });
    await readyTraveller(service, { personId: motherId, familyId, operationId });
    flightId = await aFrozenFlightWith(service, operationId, { personId: motherId, familyId });
    for (const personId of [son, daughter])
      await readyTraveller(service, { personId, familyId, operationId, dob: '2015-02-03', parents: [motherId] });
  });
  afterAll(() => service.close());

  const join = async (
    personId: string,
    status: number,
    role: 'movement-officer' | 'embarkation-officer' = 'movement-officer',
  ) => {
    const officer = await service.as(role);
    return officer.post(`/flights/${flightId}/children`).send({ personId, guardianId: motherId }).expect(status);
  };
  const blockersOf = async (personId: string) => {
    const officer = await service.as('movement-officer');
    const { body } = await officer.get(`/flights/${flightId}/readiness`).expect(200);
    const { items } = body as { items: { personId: string; blockers: { code: string }[] }[] };
    return items.find((i) => i.personId === personId)?.blockers.map((b) => b.code);
  };

  it('keeps its mother from boarding, and is called first', async () => {
    expect(await blockersOf(motherId)).toEqual(['H-FAM']);
    expect((await join(son, 409)).body).toMatchObject({ broken: [{ name: 'children-are-called-before-they-join' }] });
    const officer = await service.as('movement-officer');
    const people = [son, daughter].map((personId) => ({ personId, offPoint: 'ADD', bagKg: 10, priority: 1 }));
    await officer.post(`/flights/${flightId}/calls`).send({ people }).expect(200);
  });

  it('is put on the list by the officer who answers for its versions, once, with a new version', async () => {
    await join(son, 403, 'embarkation-officer');
    for (let i = 0; i < 2; i++)
      expect((await join(son, 200)).body).toMatchObject({ standing: 'LISTED', band: 'CHILD' });
    const officer = await service.as('movement-officer');
    const { body } = await officer.get(`/flights/${flightId}/versions`).expect(200);
    expect(JSON.stringify(body)).toContain('CHILD_JOINED');
  });

  it('comes one by one: with the last one all of the family may board', async () => {
    expect(await blockersOf(motherId)).toEqual(['H-FAM']);
    await join(daughter, 200);
    expect(await blockersOf(motherId)).toEqual([]);
    expect(await blockersOf(son)).toEqual([]);
  });
});
