import { newId } from '@homeward/kernel';
import { testService } from '@homeward/testing';
import { ConsentModule } from '../consent.module';
import { openDatabase } from '../storage/prisma';
import { aRegisteredAdult, aSessionToSend } from '../testing/requests';

/** What has to be said of every session; a short talk says what has changed instead of what was explained. */
const ofAnySession = [
  'place',
  'language',
  'privateInterview',
  'authoritiesPresent',
  'answers',
  'understood',
  'capacity',
  'underDuress',
];

describe('a counselling session with nothing filled in', () => {
  let service: Awaited<ReturnType<typeof testService>>;
  const [sessionId, personId] = [newId(), newId()];
  beforeAll(async () => {
    service = await testService({ name: 'consent', module: ConsentModule, openDatabase, sealClass: 'consent' });
    await service.receive('person.registered.v1', personId, aRegisteredAdult(personId));
  });
  afterAll(() => service.close());

  /** The fields that the refusal names, once each. */
  const missing = async (body: object, path = '/counselling-sessions'): Promise<string[]> => {
    const answer = await (await service.as('return-counsellor')).post(path).send(body).expect(400);
    const fields = (answer.body as { fields: string[] }).fields.map((f) => f.split(':')[0]!);
    return [...new Set(fields)].sort();
  };

  it('is refused with every missing field named', async () => {
    const content = [...ofAnySession, 'informationVersion', 'topics'];
    expect(await missing({})).toEqual(['personId', 'sessionId', ...content].sort());
    expect(await missing({ sessionId, personId })).toEqual([...content].sort());
    expect(await missing({ sessionId, personId }, '/short-talks')).toEqual([...ofAnySession, 'changes'].sort());
  });

  it.each(['', ' ', '\u200b', null])('is not filled in by %j', async (nothing) => {
    const blank = { place: nothing, language: nothing, capacity: nothing, informationVersion: nothing };
    const none = { answers: [nothing], topics: [nothing], understood: nothing, underDuress: nothing };
    const alone = { privateInterview: nothing, authoritiesPresent: nothing };
    const filled = { ...blank, ...none, ...alone };
    expect(await missing({ sessionId, personId, ...filled })).toEqual(
      [...ofAnySession, 'informationVersion', 'topics'].sort(),
    );
  });

  it('is not held with dependants of another operation', async () => {
    const [theirs, role] = [newId(), 'return-counsellor' as const];
    await service.receive('person.registered.v1', theirs, { ...aRegisteredAdult(theirs), operationId: newId() });
    const { operationId: operation } = aRegisteredAdult(personId);
    const counsellor = await service.as(role, role, [{ role, operation, from: '2026-01-01T00:00:00Z' }]);
    const session = { ...aSessionToSend(newId(), personId), dependants: [theirs] };
    await counsellor.post('/counselling-sessions').send(session).expect(404);
  });

  it('leaves nothing on record', async () => {
    const counsellor = await service.as('return-counsellor');
    const { body } = await counsellor.get(`/people/${personId}/counselling-sessions`).expect(200);
    expect(body).toEqual([]);
    await counsellor.post('/counselling-sessions').send(aSessionToSend(sessionId, personId)).expect(201);
  });
});
