import { newId } from '@homeward/kernel';
import { testService } from '@homeward/testing';
import { ConsentModule } from '../consent.module';
import { openDatabase } from '../storage/prisma';
import { aRegisteredAdult, aSessionToSend, aYesToSend } from '../testing/requests';

describe('a yes, after a later talk', () => {
  let service: Awaited<ReturnType<typeof testService>>;
  beforeAll(async () => {
    service = await testService({ name: 'consent', module: ConsentModule, openDatabase, sealClass: 'consent' });
  });
  afterAll(() => service.close());

  const after = async (later: object): Promise<string> => {
    const [personId, sessionId] = [newId(), newId()];
    await service.receive('person.registered.v1', personId, aRegisteredAdult(personId));
    const counsellor = await service.as('return-counsellor');
    const post = (url: string, hour: number, body: object) =>
      counsellor.post(url).set('exercise-time', `2026-12-01T0${hour}:00:00Z`).send(body).expect(201);
    await post('/counselling-sessions', 7, aSessionToSend(sessionId, personId));
    await post(`/people/${personId}/consents`, 8, aYesToSend(sessionId));
    await post('/counselling-sessions', 9, { ...aSessionToSend(newId(), personId), ...later });
    const last = (await service.published()).filter((m) => m.key === personId).at(-1)!;
    return last.type;
  };

  it.each([{ underDuress: true }, { capacity: 'IMPAIRED' }, { understood: false }])('is stale: %j', async (later) =>
    expect(await after(later)).toBe('consent.stale.v1'),
  );
  it('stands where nothing was amiss', async () => expect(await after({})).toBe('consent.given.v1'));
});
