import { newId, type AgeBand } from '@homeward/kernel';
import { AgesNow } from '@homeward/runtime';
import { testService } from '@homeward/testing';
import { ConsentModule } from '../consent.module';
import { openDatabase } from '../storage/prisma';
import { aRegisteredAdult, answeredForBy, aSessionToSend, aYesToSend } from '../testing/requests';

describe('a yes of a girl who was a child when she was registered', () => {
  let service: Awaited<ReturnType<typeof testService>>;
  let [girl, mother] = ['', ''];
  let family = { caseId: '', familyId: '' };
  beforeAll(async () => {
    service = await testService({ name: 'consent', module: ConsentModule, openDatabase, sealClass: 'consent' });
  });
  beforeEach(async () => {
    [girl, mother] = [newId(), newId()];
    family = { caseId: newId(), familyId: newId() };
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

  const published = (over: object) =>
    service.receive('person.registered.v1', girl, {
      ...aRegisteredAdult(girl),
      ...family,
      relation: 'CHILD',
      ageBand: 'CHILD',
      ...answeredForBy(mother),
      ...over,
    });
  const standing = async () => {
    const { body } = await (await service.as('return-counsellor')).get(`/people/${girl}/consents`).expect(200);
    return body as { status: string; anewBecause?: string; actions: string[] }[];
  };
  const anew = { status: 'STALE', anewBecause: 'AGE_CORRECTED' };

  it('falls, and says why, where her birthday is corrected and she is a child after all', async () => {
    registrationSays('ADULT');
    await published({ ageBandNow: 'ADULT' });
    await says('SELF');
    await published({ ageBandNow: 'ADULT', relation: 'SISTER' });
    expect((await standing())[0]!.status).toBe('ACTIVE');
    await published({ ageBandNow: 'CHILD' });
    const [yes] = await standing();
    expect(yes).toMatchObject(anew);
    expect(yes!.actions).not.toContain('reconfirm');
    expect((await service.published()).filter((m) => m.key === girl).at(-1)).toMatchObject({
      type: 'consent.stale.v1',
    });
  });
  it('of her guardian falls where her birthday is corrected and she is of age, or nobody knows it any more', async () => {
    for (const ageBandNow of ['ADULT', 'UNKNOWN'] as const) {
      registrationSays('CHILD');
      await says('GUARDIAN');
      await published({ ageBandNow });
      expect(await standing()).toMatchObject([anew]);
    }
  });
  it('falls where a message of before says that she is none of those that she was taken for', async () => {
    registrationSays('ADULT');
    await published({ ageBand: 'ADULT' });
    await says('SELF');
    await published({ ageBand: 'CHILD' });
    expect(await standing()).toMatchObject([anew]);
  });
  it('falls for every reason that one message gives: another family as well as her age, or a guardian who is none any more', async () => {
    const moved = { familyId: newId() };
    registrationSays('CHILD');
    await says('GUARDIAN');
    await published({ ...moved, ageBandNow: 'ADULT' });
    expect(await standing()).toMatchObject([anew]);
    await service.receive('person.registered.v1', mother, { ...aRegisteredAdult(mother), ...family, ...moved });
    await published(moved);
    registrationSays('CHILD');
    await says('GUARDIAN');
    await published({ familyId: newId(), relations: [] });
    const [yes] = await standing();
    expect(yes).toMatchObject({ status: 'STALE' });
    expect(yes).not.toHaveProperty('toTell');
  });
});
