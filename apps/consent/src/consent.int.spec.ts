import { newId } from '@homeward/kernel';
import { statementsOf, testService } from '@homeward/testing';
import { ConsentModule } from './consent.module';
import { openDatabase } from './storage/prisma';
import { aRegisteredAdult, aSessionToSend, aYesToSend } from './testing/requests';

describe('the consent service', () => {
  let service: Awaited<ReturnType<typeof testService>>;
  const personId = newId();
  const sessionId = newId();

  const yes = aYesToSend(sessionId);
  const session = aSessionToSend(sessionId, personId);

  beforeAll(async () => {
    service = await testService({ name: 'consent', module: ConsentModule, openDatabase, sealClass: 'consent' });
    await service.receive('person.registered.v1', personId, aRegisteredAdult(personId));
  });
  afterAll(() => service.close());

  it('refuses consent before counselling, naming every rule', async () => {
    const counsellor = await service.as('return-counsellor');
    const { body } = await counsellor
      .post(`/people/${personId}/consents`)
      .send({ ...yes, givenBy: 'GUARDIAN' })
      .expect(409);
    expect((body as { broken: { name: string; code: string }[] }).broken).toMatchObject([
      { name: 'each-adult-decides-for-themself', code: 'R-CONS-1' },
      { name: 'a-guardian-is-on-record', code: 'R-CONS-11' },
      { name: 'consent-rests-on-their-own-counselling', code: 'R-CONS-5' },
    ]);
  });

  it('records a session, then a yes, once however often it is sent', async () => {
    const counsellor = await service.as('return-counsellor');
    for (let i = 0; i < 2; i++) await counsellor.post('/counselling-sessions').send(session).expect(201);
    for (let i = 0; i < 2; i++) {
      const { body } = await counsellor
        .post(`/people/${personId}/consents`)
        .set('idempotency-key', 'k1')
        .send(yes)
        .expect(201);
      expect(body).toMatchObject({ status: 'ACTIVE', version: 1 });
    }
    expect((await service.published()).map((m) => m.type)).toEqual(['consent.given.v1']);
  });

  it('does not take another session for the one that is recorded under its id', async () => {
    const counsellor = await service.as('return-counsellor');
    const other = newId();
    await service.receive('person.registered.v1', other, aRegisteredAdult(other));
    for (const over of [{ answers: ['home', 'never'] }, { personId: other }]) {
      const sent = counsellor.post('/counselling-sessions').send({ ...session, ...over });
      const { body } = await sent.expect(409);
      expect((body as { broken: object[] }).broken).toMatchObject([{ name: 'one-id-one-content' }]);
    }
  });

  it('refuses an idempotency key that was used for another request, and changes nothing', async () => {
    const counsellor = await service.as('return-counsellor');
    const { body } = await counsellor
      .post(`/people/${personId}/consents`)
      .set('idempotency-key', 'k1')
      .send({ ...yes, validUntil: '2026-12-02T00:00:00Z' })
      .expect(422);
    expect(body).toEqual({
      type: 'urn:homeward:key-used-before',
      title: 'This Idempotency-Key was used for another request.',
      status: 422,
    });
    expect(await service.published()).toHaveLength(1);
  });

  it('gives a retry the same answer when it arrives at the same time as the first request', async () => {
    const counsellor = await service.as('return-counsellor');
    const consentId = newId();
    const send = () =>
      counsellor
        .post(`/people/${personId}/consents`)
        .set('idempotency-key', 'k2')
        .send({ ...yes, consentId, purpose: 'CARRIER_SHARING' });
    const answers = await Promise.all([send(), send(), send()]);
    expect(answers.map((a) => a.status)).toEqual([201, 201, 201]);
  });

  it('finds a session of the parent for a child whom the parent decides for', async () => {
    const counsellor = await service.as('return-counsellor');
    const [child, theirs] = [newId(), newId()];
    await counsellor
      .post('/counselling-sessions')
      .send({ ...session, sessionId: theirs, dependants: [child] })
      .expect(201);
    const ofChild = await counsellor.get(`/people/${child}/counselling-sessions`).expect(200);
    expect(ofChild.body).toMatchObject([{ sessionId: theirs, personId, proxyApprovals: 0 }]);
    const ofNobody = await counsellor.get(`/people/${newId()}/counselling-sessions`).expect(200);
    expect(ofNobody.body).toEqual([]);
  });

  it('demands the version when a consent is changed', async () => {
    const counsellor = await service.as('return-counsellor');
    const again = { askedInPrivate: true, place: 'PHONE', language: 'amh' };
    await counsellor.post(`/people/${personId}/reconfirmations`).send(again).expect(428);
    await counsellor.post(`/people/${personId}/reconfirmations`).set('if-match', '"7"').send(again).expect(412);
    await counsellor.post(`/people/${personId}/reconfirmations`).set('if-match', '"1"').send(again).expect(201);
  });

  it('accepts a no from anyone, without version and reason', async () => {
    const reception = await service.as('reception-officer');
    const { body } = await reception.post(`/people/${personId}/withdrawals`).send({}).expect(200);
    expect(body).toMatchObject({ status: 'WITHDRAWN' });
    expect((await service.published()).at(-1)).toMatchObject({ type: 'consent.withdrawn.v1', key: personId });
  });

  it('stores nothing of what was said in the clear', async () => {
    const [{ text } = { text: '' }] = await service.db.$queryRawUnsafe<{ text: string }[]>(
      `SELECT string_agg(s::text || h::text || o::text, '') AS text FROM counselling_session s, history h, outbox o`,
    );
    expect(text).toContain('SessionHeld');
    expect(text).not.toContain('mother');
  });

  it('shows nothing to a partner', async () => {
    const airline = await service.as('airline');
    await airline.get(`/people/${personId}/consents`).expect(403);
  });

  it('records a no in few statements', async () => {
    const counsellor = await service.as('return-counsellor');
    const sayNo = async (id: string) => {
      await service.receive('person.registered.v1', id, aRegisteredAdult(id));
      return statementsOf(() => counsellor.post(`/people/${id}/withdrawals`).send({}).expect(200));
    };
    await sayNo(newId());
    expect(await sayNo(newId())).toHaveLength(6);
  });
});
