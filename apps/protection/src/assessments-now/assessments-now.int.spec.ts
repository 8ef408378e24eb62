import { newId } from '@homeward/kernel';
import { withClient } from '@homeward/persistence';
import { testService } from '@homeward/testing';
import { ProtectionModule } from '../protection.module';
import { openDatabase } from '../storage/prisma';
import { aRegistered } from '../testing/a-registered';
import { aClearing } from '../testing/screenings';

describe('what protection says of somebody now, as services ask', () => {
  let service: Awaited<ReturnType<typeof testService>>;
  const operationId = newId();
  beforeAll(async () => {
    service = await testService({
      name: 'protection',
      module: ProtectionModule,
      openDatabase,
      sealClass: 'protection',
    });
  });
  afterAll(() => service.close());

  const registered = async (): Promise<string> => {
    const personId = newId();
    await service.receive('person.registered.v1', personId, aRegistered(personId, operationId));
    return personId;
  };
  const officer = () => service.as('protection-officer');
  const cleared = async (): Promise<string> => {
    const personId = await registered();
    await (await officer()).post(`/people/${personId}/screenings`).send(aClearing()).expect(201);
    return personId;
  };
  const held = async (personId: string) =>
    (await officer())
      .post(`/people/${personId}/holds`)
      .send({ holdId: newId(), kind: 'ASYLUM', note: 'canary' })
      .expect(201);
  const ask = async (personIds: string[], client = 'svc-manifests') =>
    (await service.as('service', client)).post('/assessments-now').send({ personIds });
  const says = async (...ids: string[]) => (await ask(ids)).body as { people: object[]; apart: object[] };

  it('is what it has published last, and never why', async () => {
    const personId = await cleared();
    await held(personId);
    const last = (await service.published()).filter((m) => m.key === personId).at(-1)!.data as object;
    const answer = await says(personId);
    expect(answer.people).toEqual([{ ...JSON.parse(JSON.stringify(last)), agreesWithHistory: true }]);
    expect(JSON.stringify(answer)).not.toMatch(/ASYLUM|canary/);
  });
  it('has nobody without a file', async () =>
    expect(await says(await registered())).toEqual({ people: [], apart: [] }));
  it('keeps somebody from their embassy whose other record it keeps from it', async () => {
    const [personId, gone] = [await cleared(), await cleared()];
    await held(gone);
    await service.receive('person.merged.v1', gone, { personId: gone, into: personId });
    expect((await says(personId)).people).toMatchObject([{ cleared: true, embassyBlocked: true }]);
  });
  it('names who is kept apart, until the order is lifted', async () => {
    const [personId, otherId, separationId] = [...[await registered(), await registered()].sort(), newId()] as const;
    const order = { separationId, personId, otherId, within: 'FLIGHT', reason: 'canary' };
    await (await officer()).post('/separations').send(order).expect(201);
    expect((await says(otherId!)).apart).toEqual([{ separationId, personId, otherId, within: 'FLIGHT' }]);
    await (await officer()).post(`/separations/${separationId}/lifting`).send({ reason: 'reconciled' }).expect(200);
    expect((await says(otherId!)).apart).toEqual([]);
  });
  it('believes no file that was written outside the service', async () => {
    const personId = await cleared();
    await withClient(service.database, (owner) =>
      owner.query(`UPDATE protection_file SET state = state || '{"x":1}' WHERE id = $1`, [personId]),
    );
    expect((await says(personId)).people).toMatchObject([{ agreesWithHistory: false }]);
  });
  it('is said to those who decide by it, and to nobody else', async () => {
    const personId = await cleared();
    expect((await ask([personId], 'svc-consent')).status).toBe(200);
    expect((await ask([personId], 'svc-reception')).status).toBe(403);
  });
});
