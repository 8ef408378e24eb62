import { newId } from '@homeward/kernel';
import { testService } from '@homeward/testing';
import { ManifestsModule } from '../manifests.module';
import { openDatabase } from '../storage/prisma';
import { aFrozenFlightWith } from '../testing/frozen-flight';
import { readyTraveller, registered } from '../testing/ready-traveller';

describe('a child born since registration', () => {
  let service: Awaited<ReturnType<typeof testService>>;
  const [operationId, familyId, motherId, personId, twin] = [newId(), newId(), newId(), newId(), newId()];
  let flightId = '';
  beforeAll(async () => {
    service = await testService({ name: 'manifests', module: ManifestsModule, openDatabase, sealClass: 'identity' });
    await readyTraveller(service, { personId: motherId, familyId, operationId });
    flightId = await aFrozenFlightWith(service, operationId, { personId: motherId, familyId });
  });
  afterAll(() => service.close());

  const join = async (status: number) => {
    const officer = await service.as('embarkation-officer');
    return officer.post(`/flights/${flightId}/newborns`).send({ personId, motherId }).expect(status);
  };
  const calls = () =>
    service.db.$queryRawUnsafe<{ type: string }[]>(
      `SELECT type FROM history WHERE aggregate = 'call_list' AND data->>'personId' = $1`,
      personId,
    );

  it('is not known before it is registered', () => join(404));

  it('is refused while something is missing, and is not called', async () => {
    await registered(service, { personId, familyId, operationId, dob: '2026-11-28', parents: [motherId] });
    const { body } = await join(409);
    expect((body as { broken: { code: string }[] }).broken.map((b) => b.code)).toContain('ASK');
    expect(await calls()).toEqual([]);
  });

  it('is refused while something holds a record of it that was merged into this one', async () => {
    await readyTraveller(service, { personId, familyId, operationId, dob: '2026-11-28', parents: [motherId] });
    const protection = { bestInterests: 'NOT_REQUIRED', otherParent: 'NOT_REQUIRED', embassyBlocked: false };
    const says = (cleared: boolean) =>
      service.receive('protection.assessed.v1', twin, { personId: twin, cleared, ...protection });
    await registered(service, { personId: twin, familyId, operationId, dob: '2026-11-28', parents: [motherId] });
    await service.receive('person.merged.v1', twin, { personId: twin, into: personId });
    await says(false);
    const { body } = await join(409);
    expect((body as { broken: object[] }).broken).toMatchObject([{ code: 'ASK', unblockedBy: 'protection-officer' }]);
    await says(true);
  });

  it('joins its mother once, with a call that a "no" finds, and is published as listed only', async () => {
    await readyTraveller(service, { personId, familyId, operationId, dob: '2026-11-28', parents: [motherId] });
    for (let i = 0; i < 2; i++) expect((await join(200)).body).toMatchObject({ standing: 'LISTED', band: 'INFANT' });
    expect(await calls()).toEqual([{ type: 'NewbornAdded' }]);
    const sent = (await service.published()).filter((m) => m.key === personId).map((m) => m.type);
    expect(sent).toEqual(['passenger.status-changed.v1']);

    await service.receive('consent.withdrawn.v1', personId, {
      personId,
      consentId: newId(),
      purpose: 'RETURN',
      withdrawnAt: '2026-12-01T08:00:00Z',
    });
    const officer = await service.as('movement-officer');
    const { body } = await officer.get(`/flights/${flightId}/list/passengers/${personId}`).expect(200);
    expect(body).toMatchObject({ standing: 'OUT', out: { code: 'WITHDRAWN' } });
  });
});
