import { newId } from '@homeward/kernel';
import { testService } from '@homeward/testing';
import { ManifestsModule } from '../manifests.module';
import { openDatabase } from '../storage/prisma';
import { aFrozenFlightWith } from '../testing/frozen-flight';
import { readyTraveller } from '../testing/ready-traveller';

describe('what happened to a person, as lists and gates recorded it', () => {
  let service: Awaited<ReturnType<typeof testService>>;
  const operationId = newId();
  beforeAll(async () => {
    service = await testService({ name: 'manifests', module: ManifestsModule, openDatabase, sealClass: 'identity' });
  });
  afterAll(() => service.close());

  const travels = async () => {
    const person = { personId: newId(), familyId: newId() };
    await readyTraveller(service, { ...person, operationId });
    return { ...person, flightId: await aFrozenFlightWith(service, operationId, person) };
  };
  const told = async (role: Parameters<typeof service.as>[0], personId: string) =>
    ((await (await service.as(role)).get(`/people/${personId}/history`).expect(200)).body as { items: object[] }).items;

  it('is their call, their place on the list, and the gate, each with its flight', async () => {
    const { personId, flightId } = await travels();
    const gate = await service.as('embarkation-officer');
    const scan = { scanId: newId(), code: personId, asked: true, answer: 'go', device: 'G1' };
    await gate.post(`/flights/${flightId}/scans`).send(scan).expect(200);
    expect(await told('movement-officer', personId)).toMatchObject(
      ['PassengerBoarded', 'ManifestFrozen', 'PersonCalled'].map((event) => ({ event, personId, flightId })),
    );
  });
  it('says neither why nor who where the reason is of protection', async () => {
    const { personId, flightId } = await travels();
    const gate = await service.as('embarkation-officer');
    await gate.post(`/flights/${flightId}/removals`).send({ personId, code: 'REMOVED_BY_PROTECTION' }).expect(200);
    const [officers] = await told('movement-officer', personId);
    expect(officers).toMatchObject({ event: 'PassengerRemoved', what: 'NOT_CLEARED' });
    expect(officers).not.toHaveProperty('by');
    expect((await told('protection-officer', personId))[0]).toMatchObject({
      what: 'REMOVED_BY_PROTECTION',
      by: expect.any(String) as string,
    });
  });
});
