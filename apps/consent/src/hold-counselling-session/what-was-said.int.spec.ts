import { newId } from '@homeward/kernel';
import { testService } from '@homeward/testing';
import { ConsentModule } from '../consent.module';
import { openDatabase } from '../storage/prisma';
import { aRegisteredAdult, aSessionToSend } from '../testing/requests';

describe('what was said in a counselling session', () => {
  let service: Awaited<ReturnType<typeof testService>>;
  const [personId, sessionId] = [newId(), newId()];
  beforeAll(async () => {
    service = await testService({ name: 'consent', module: ConsentModule, openDatabase, sealClass: 'consent' });
    await service.receive('person.registered.v1', personId, aRegisteredAdult(personId));
    const counsellor = await service.as('return-counsellor');
    await counsellor.post('/counselling-sessions').send(aSessionToSend(sessionId, personId)).expect(201);
  });
  afterAll(() => service.close());

  const read = async (role: Parameters<typeof service.as>[0], of = personId) =>
    (await service.as(role)).get(`/people/${of}/counselling-sessions/${sessionId}`);

  it('is read by counsellors and protection', async () => {
    for (const role of ['return-counsellor', 'protection-officer'] as const)
      expect((await read(role)).body).toMatchObject({
        sessionId,
        answers: aSessionToSend(sessionId, personId).answers,
      });
  });
  it('is read by nobody else', async () => expect((await read('movement-officer')).status).toBe(403));
  it('is of nobody else', async () => expect((await read('return-counsellor', newId())).status).toBe(404));
});
