import { rmSync, writeFileSync } from 'node:fs';
import { newId } from '@homeward/kernel';
import { testService } from '@homeward/testing';
import { ConsentModule } from '../consent.module';
import { openDatabase, type Database } from '../storage/prisma';
import { aRegisteredAdult, aSessionToSend, aYesToSend } from '../testing/requests';

describe('while nobody can write down who saw whom', () => {
  let service: Awaited<ReturnType<typeof testService>>;
  const [personId, sessionId] = [newId(), newId()];
  beforeAll(async () => {
    service = await testService({ name: 'consent', module: ConsentModule, openDatabase, sealClass: 'consent' });
    await service.receive('person.registered.v1', personId, aRegisteredAdult(personId));
    await service.keepReads();
    rmSync(service.readsFolder, { recursive: true });
    writeFileSync(service.readsFolder, 'no folder');
  });
  afterAll(() => service.close());

  const counsellor = () => service.as('return-counsellor');
  const statusOf = async (id: string): Promise<string | undefined> =>
    (await (service.db as Database).consent.findFirst({ where: { personId: id, purpose: 'RETURN' } }))?.status;
  const reading = async () => (await (await counsellor()).get(`/people/${personId}/consents`)).status;
  const published = async (type: string) =>
    (await service.published()).filter((m) => m.type === type && m.key === personId).length;

  it('reading is refused, and says that it is for now', async () => expect(await reading()).toBe(503));

  it('counselling, a yes and a yes again are recorded', async () => {
    const session = aSessionToSend(sessionId, personId);
    await (await counsellor()).post('/counselling-sessions').send(session).expect(201);
    await (await counsellor()).post(`/people/${personId}/consents`).send(aYesToSend(sessionId)).expect(201);
    expect([await statusOf(personId), await published('consent.given.v1')]).toEqual(['ACTIVE', 1]);
  });

  it('a no is recorded, answered and published: of somebody who had said yes, and of whom nothing is known', async () => {
    for (const id of [personId, newId()]) {
      const { body } = await (await service.as('reception-officer')).post(`/people/${id}/withdrawals`).expect(200);
      expect(body).toMatchObject({ personId: id, status: 'WITHDRAWN' });
      expect(await statusOf(id)).toBe('WITHDRAWN');
    }
    expect(await published('consent.withdrawn.v1')).toBe(1);
  });

  it('a refusal when asked is recorded', async () => {
    const id = newId();
    await service.receive('person.registered.v1', id, aRegisteredAdult(id));
    await (await counsellor()).post(`/people/${id}/refusals`).send({ purpose: 'RETURN' }).expect(201);
    expect(await statusOf(id)).toBe('REFUSED');
  });

  it('and reading is possible again once it can be written down', async () => {
    expect(await reading()).toBe(503);
    rmSync(service.readsFolder);
    expect(await reading()).toBe(200);
    await service.keepReads();
    const kept = await service.db.$queryRawUnsafe<{ by: string }[]>(
      `SELECT by FROM read_record WHERE action = 'consent:read' AND people @> ARRAY[$1::uuid]`,
      personId,
    );
    expect(kept).toEqual([{ by: 'return-counsellor' }]);
  });
});
