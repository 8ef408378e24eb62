import { newId, type AgeBand } from '@homeward/kernel';
import { AgesNow } from '@homeward/runtime';
import { testService } from '@homeward/testing';
import { ConsentModule } from '../consent.module';
import { openDatabase } from '../storage/prisma';
import { aRegisteredAdult, answeredForBy, aSessionToSend, aYesToSend } from '../testing/requests';

describe('a yes of a girl who was a child when she was registered', () => {
  let service: Awaited<ReturnType<typeof testService>>;
  let [girl, mother] = ['', ''];
  beforeAll(async () => {
    service = await testService({ name: 'consent', module: ConsentModule, openDatabase, sealClass: 'consent' });
  });
  beforeEach(async () => {
    [girl, mother] = [newId(), newId()];
    const family = { caseId: newId(), familyId: newId() };
    await service.receive('person.registered.v1', mother, { ...aRegisteredAdult(mother), ...family });
    const child = {
      ...aRegisteredAdult(girl),
      ...family,
      relation: 'CHILD',
      ageBand: 'CHILD',
      ...answeredForBy(mother),
    };
    await service.receive('person.registered.v1', girl, child);
  });
  afterEach(() => jest.restoreAllMocks());
  afterAll(() => service.close());

  const registrationSays = (now: AgeBand) =>
    jest
      .spyOn(service.app.get(AgesNow), 'of')
      .mockImplementation((known) =>
        Promise.resolve(new Map([...known].map(([id, band]) => [id, { band: id === girl ? now : band, asked: true }]))),
      );
  const says = async (givenBy: 'SELF' | 'GUARDIAN') => {
    const counsellor = await service.as('return-counsellor');
    const [sessionId, counselled] = [newId(), givenBy === 'SELF' ? girl : mother];
    const session = { ...aSessionToSend(sessionId, counselled), dependants: givenBy === 'SELF' ? [] : [girl] };
    await counsellor.post('/counselling-sessions').send(session).expect(201);
    const answer = await counsellor.post(`/people/${girl}/consents`).send({ ...aYesToSend(sessionId), givenBy });
    const { broken = [], version = 0 } = answer.body as { broken?: { name: string }[]; version?: number };
    return { status: answer.status, rules: broken.map((b) => b.name), version };
  };

  it('is hers alone once she has come of age', async () => {
    registrationSays('ADULT');
    expect((await says('GUARDIAN')).rules).toContain('each-adult-decides-for-themself');
    expect((await says('SELF')).status).toBe(201);
  });
  it('is not hers alone before', async () => {
    registrationSays('CHILD');
    expect((await says('SELF')).rules).toEqual(['each-adult-decides-for-themself']);
    expect((await says('GUARDIAN')).status).toBe(201);
  });
  it('waits while registration is away, where she says it alone; her guardian may say it', async () => {
    expect((await says('SELF')).status).toBe(503);
    expect((await says('GUARDIAN')).status).toBe(201);
  });
  it('is not said again for her once she has come of age', async () => {
    registrationSays('CHILD');
    const { version } = await says('GUARDIAN');
    const again = async () => {
      const counsellor = await service.as('return-counsellor');
      const asked = { askedInPrivate: true, place: 'PHONE', language: 'amh' };
      const request = counsellor.post(`/people/${girl}/reconfirmations`).set('if-match', `"${version}"`);
      return (await request.send(asked)).status;
    };
    registrationSays('ADULT');
    expect(await again()).toBe(409);
    registrationSays('CHILD');
    expect(await again()).toBe(201);
  });
});
