import { newId } from '@homeward/kernel';
import { testService } from '@homeward/testing';
import { ManifestsModule } from '../manifests.module';
import { openDatabase } from '../storage/prisma';
import { aFrozenFlightWith } from '../testing/frozen-flight';
import { readyTraveller } from '../testing/ready-traveller';

jest.setTimeout(30_000); // plays a day

describe('somebody of another operation, named by who sees only their own', () => {
  let service: Awaited<ReturnType<typeof testService>>;
  const [here, elsewhere] = [newId(), newId()];
  const [mine, theirs] = [here, elsewhere].map((operationId) => ({
    personId: newId(),
    familyId: newId(),
    operationId,
  })) as [Traveller, Traveller];
  type Traveller = { personId: string; familyId: string; operationId: string };
  let flightId: string;
  beforeAll(async () => {
    service = await testService({ name: 'manifests', module: ManifestsModule, openDatabase, sealClass: 'identity' });
    for (const person of [mine, theirs]) await readyTraveller(service, person);
    flightId = await aFrozenFlightWith(service, here, [mine]);
  });
  afterAll(() => service.close());

  const post = async (role: 'movement-officer' | 'embarkation-officer', path: string, body: object) => {
    const from = '2026-01-01T00:00:00Z';
    const who = await service.as(role, role, [{ role, operation: here, from }]);
    return (await who.post(`/flights/${flightId}/${path}`).send(body)).status;
  };

  it('is not called', async () => {
    const { personId } = theirs;
    const call = { people: [{ personId, offPoint: 'ADD', bagKg: 1, priority: 1 }] };
    expect(await post('movement-officer', 'calls', call)).toBe(409);
    expect((await service.published()).filter((m) => m.type === 'person.called.v1' && m.key === personId)).toEqual([]);
  });

  it('is nobody with whom somebody stays, or was found', async () => {
    const removal = { personId: mine.personId, code: 'VOLUNTARY_DEFER', staysWith: theirs.personId };
    expect(await post('embarkation-officer', 'removals', removal)).toBe(404);
    const found = { findingId: newId(), kind: 'UNLISTED', aboutAge: 'CHILD', foundIn: 'CABIN' };
    const finding = (withPersonId: string) => post('embarkation-officer', 'findings', { ...found, withPersonId });
    expect([await finding(theirs.personId), await finding(mine.personId)]).toEqual([404, 200]);
  });
});
