import { policy } from '@homeward/access';
import { newId } from '@homeward/kernel';
import { testService } from '@homeward/testing';
import { ProtectionModule } from '../protection.module';
import { openDatabase } from '../storage/prisma';
import { aRegistered } from '../testing/a-registered';

const operationId = newId();
const registered = (personId: string, ageBand = 'ADULT') => ({ ...aRegistered(personId, operationId), ageBand });
const words = 'the police came for her brother';
const concern = (over: object = {}) => ({
  concernId: newId(),
  kind: 'FEAR_OF_RETURN',
  words,
  heardAt: 'gate 2',
  ...over,
});

describe('fear that a desk hears', () => {
  let service: Awaited<ReturnType<typeof testService>>;
  beforeAll(async () => {
    service = await testService({
      name: 'protection',
      module: ProtectionModule,
      openDatabase,
      sealClass: 'protection',
    });
  });
  afterAll(() => service.close());

  const aPerson = async (ageBand?: string): Promise<string> => {
    const personId = newId();
    await service.receive('person.registered.v1', personId, registered(personId, ageBand));
    return personId;
  };
  const aClearedPerson = async (): Promise<string> => {
    const personId = await aPerson();
    const screening = { outcome: 'CLEARED', fearsReturn: false, status: 'NONE', referralAnswered: false };
    const officer = await service.as('protection-officer');
    await officer.post(`/people/${personId}/screenings`).send(screening).expect(201);
    return personId;
  };
  const published = async (personId: string) =>
    (await service.published()).filter((m) => m.key === personId).map((m) => m.data as { cleared: boolean });
  const queue = async (role: 'protection-officer' | 'best-interests-panel' = 'protection-officer') => {
    const { body } = await (await service.as(role)).get(`/concerns?operationId=${operationId}&limit=200`).expect(200);
    return (body as { items: { concernId: string; personId: string; actions: string[] }[] }).items;
  };

  it.each(policy['protection:refer'].roles)('is told by %s, who is given a receipt and nothing else', async (role) => {
    const personId = await aClearedPerson();
    const sent = concern();
    const teller = await service.as(role);
    const { body } = await teller.post(`/people/${personId}/concerns`).send(sent).expect(201);
    expect(body).toEqual({ concernId: sent.concernId, receivedAt: expect.any(String) as string });
    expect((await published(personId)).map((m) => m.cleared)).toEqual([true, false]);
    expect((await queue()).find((c) => c.personId === personId)).toMatchObject({
      told: { kind: 'FEAR_OF_RETURN', words, heardAt: 'gate 2', by: role },
      actions: ['see-concern', 'answer-concern'],
    });
  });

  it('is read by nobody at the desks', async () => {
    const personId = await aPerson();
    const readers = ['protection-officer', 'best-interests-panel'];
    for (const role of policy['protection:refer'].roles.filter((r) => !readers.includes(r))) {
      const desk = await service.as(role);
      await desk.get(`/people/${personId}/concerns`).expect(403);
      await desk.get(`/concerns?operationId=${operationId}`).expect(403);
      await desk.post(`/concerns/${newId()}/answers`).send({}).expect(403);
    }
  });

  it('is told of anybody, also by whoever works in another operation, with the same answer', async () => {
    const personId = await aClearedPerson();
    const assigned = [{ role: 'embarkation-officer' as const, operation: newId() }];
    const elsewhere = await service.as('embarkation-officer', 'elsewhere', assigned);
    await elsewhere.post(`/people/${personId}/concerns`).send(concern()).expect(201);
    expect((await published(personId)).at(-1)).toMatchObject({ cleared: false, embassyBlocked: true });
  });

  it('sent again on a bad line is told once, also after it was answered', async () => {
    const personId = await aClearedPerson();
    const sent = concern();
    const gate = await service.as('embarkation-officer');
    const first = await gate.post(`/people/${personId}/concerns`).send(sent).expect(201);
    const again = () => gate.post(`/people/${personId}/concerns`).send(sent).expect(201);
    expect((await again()).body).toEqual(first.body);
    const officer = await service.as('protection-officer');
    const answer = { outcome: 'SCREEN_AGAIN', note: 'heard alone' };
    await officer.post(`/concerns/${sent.concernId}/answers`).send(answer).expect(200);
    expect((await again()).body).toEqual(first.body);
    expect((await queue()).filter((c) => c.personId === personId)).toEqual([]);
  });

  it('is heard of everybody who tells it at the same moment', async () => {
    const personId = await aPerson();
    const gate = await service.as('embarkation-officer');
    await Promise.all([1, 2, 3].map(() => gate.post(`/people/${personId}/concerns`).send(concern()).expect(201)));
    expect((await queue()).filter((c) => c.personId === personId)).toHaveLength(3);
  });

  it('keeps its person until protection has answered, and nothing says why', async () => {
    const personId = await aClearedPerson();
    const { concernId, ...rest } = concern();
    await (
      await service.as('clinician')
    )
      .post(`/people/${personId}/concerns`)
      .send({ concernId, ...rest })
      .expect(201);
    const officer = await service.as('protection-officer');
    const cleared = { outcome: 'CLEARED', fearsReturn: true, status: 'NONE', referralAnswered: true };
    const version = async () =>
      ((await officer.get(`/people/${personId}/file`).expect(200)).body as { version: number }).version;
    const screen = async () =>
      officer
        .post(`/people/${personId}/screenings`)
        .set('if-match', `"${await version()}"`)
        .send(cleared);
    expect((await screen()).body).toMatchObject({ broken: [{ name: 'what-was-told-is-answered-first' }] });
    const answer = (outcome: string) => officer.post(`/concerns/${concernId}/answers`).send({ outcome, note: 'heard' });
    expect((await answer('NOTHING_FOLLOWS').expect(409)).body).toMatchObject({
      broken: [{ name: 'who-told-of-fear-is-screened-again' }],
    });
    await officer.post(`/concerns/${concernId}/sightings`).expect(200);
    await answer('SCREEN_AGAIN').expect(200);
    expect((await screen()).status).toBe(201);
    expect(await published(personId)).toMatchObject([
      { cleared: true },
      { cleared: false, embassyBlocked: true },
      { cleared: false, embassyBlocked: true },
      { cleared: true, embassyBlocked: true },
    ]);
    expect(JSON.stringify(await service.published())).not.toMatch(/fear|police|gate 2/i);
  });

  it('is stored sealed, with who told it', async () => {
    const [row] = await service.db.$queryRawUnsafe<{ text: string }[]>(
      `SELECT string_agg(c::text, '') || (SELECT string_agg(h.data::text, '') FROM history h) AS text FROM concern c`,
    );
    expect(row!.text).toContain('concernId');
    expect(row!.text).not.toMatch(/FEAR|police|gate 2|embarkation/i);
  });

  it('of a child is shown to those who decide for children, and of an adult not', async () => {
    const [child, adult, mother] = [await aPerson('CHILD'), await aPerson(), await aPerson()];
    const desk = await service.as('reception-officer');
    await desk.post(`/people/${child}/concerns`).send(concern()).expect(201);
    await desk.post(`/people/${adult}/concerns`).send(concern()).expect(201);
    await desk
      .post(`/people/${mother}/concerns`)
      .send(concern({ kind: 'CHILD' }))
      .expect(201);
    const shown = (await queue('best-interests-panel')).map((c) => c.personId);
    expect([child, mother].every((id) => shown.includes(id))).toBe(true);
    expect(shown).not.toContain(adult);
    const panel = await service.as('best-interests-panel');
    expect((await panel.get(`/people/${adult}/concerns`).expect(200)).body).toEqual([]);
  });

  it('that is said with a no is told by itself, once', async () => {
    const personId = await aClearedPerson();
    const no = { personId, consentId: newId(), purpose: 'RETURN', withdrawnAt: '2026-12-01T08:00:00.000Z' };
    await service.receive('consent.withdrawn.v1', personId, no);
    expect((await queue()).filter((c) => c.personId === personId)).toEqual([]);
    for (let i = 0; i < 2; i++) await service.receive('consent.withdrawn.v1', personId, { ...no, askProtection: true });
    const [told, ...more] = (await queue()).filter((c) => c.personId === personId);
    expect(more).toEqual([]);
    expect(told).not.toHaveProperty('told');
    expect((await published(personId)).map((m) => m.cleared)).toEqual([true, false]);
    const officer = await service.as('protection-officer');
    const answered = await officer
      .post(`/concerns/${told!.concernId}/answers`)
      .send({ outcome: 'HOLD', holdKind: 'ASYLUM', note: 'referred to UNHCR' })
      .expect(200);
    expect(answered.body).toMatchObject({ concernAnswer: { by: 'protection-officer' }, actions: [] });
    const { body } = await officer.get(`/people/${personId}/file`).expect(200);
    expect(body).toMatchObject({ cleared: false, holds: [{ kind: 'ASYLUM', inForce: true }] });
  });

  it('is nothing to send of somebody who has no key', async () => {
    const gate = await service.as('embarkation-officer');
    const sent = await gate.post(`/people/${newId()}/concerns`).send(concern({ words: 'x' }));
    expect(sent.status).toBe(400);
  });
});

describe('while no key can be had', () => {
  let service: Awaited<ReturnType<typeof testService>>;
  beforeAll(async () => {
    const away = () => Promise.reject(new Error('away'));
    const keys = () => ({ keysFor: away, keysForOperations: away });
    service = await testService({
      name: 'protection',
      module: ProtectionModule,
      openDatabase,
      sealClass: 'protection',
      keys,
    });
  });
  afterAll(() => service.close());

  it('fear that is said with a no is heard all the same', async () => {
    const personId = newId();
    await service.receive('person.registered.v1', personId, registered(personId));
    const no = { personId, consentId: newId(), purpose: 'RETURN', withdrawnAt: '2026-12-01T08:00:00.000Z' };
    await service.receive('consent.withdrawn.v1', personId, { ...no, askProtection: true });
    expect((await service.published()).map((m) => m.data)).toMatchObject([{ personId, cleared: false }]);
    const officer = await service.as('protection-officer');
    const { body } = await officer.get(`/concerns?operationId=${operationId}`).expect(200);
    expect(body).toMatchObject({ items: [{ personId }] });
  });
  it('nobody is given a receipt for words that are not kept', async () => {
    const gate = await service.as('embarkation-officer');
    await gate.post(`/people/${newId()}/concerns`).send(concern()).expect(500);
    expect(await service.db.$queryRawUnsafe(`SELECT 1 FROM concern WHERE sealed IS NOT NULL`)).toEqual([]);
  });
});
