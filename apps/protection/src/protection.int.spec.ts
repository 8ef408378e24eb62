import { newId } from '@homeward/kernel';
import { testService } from '@homeward/testing';
import { ProtectionModule } from './protection.module';
import { openDatabase } from './storage/prisma';

describe('the protection service', () => {
  let service: Awaited<ReturnType<typeof testService>>;
  const [personId, operationId] = [newId(), newId()];
  const screening = {
    outcome: 'CLEARED',
    fearsReturn: false,
    status: 'NONE',
    referralAnswered: false,
    note: 'threatened by a cousin',
  };

  beforeAll(async () => {
    service = await testService({
      name: 'protection',
      module: ProtectionModule,
      openDatabase,
      sealClass: 'protection',
    });
    const person = { personId, operationId, caseId: newId(), caseReference: 'BEY-1', familyId: newId() };
    await service.receive('person.registered.v1', personId, {
      ...person,
      relation: 'HEAD',
      registeredOn: '2026-11-01',
      ageBand: 'ADULT',
    });
  });
  afterAll(() => service.close());

  it('has everyone wait who was registered', async () => {
    const officer = await service.as('protection-officer');
    const { body } = await officer.get(`/waiting?operationId=${operationId}`).expect(200);
    expect(body).toMatchObject({ items: [{ personId, registeredOn: '2026-11-01' }] });
  });

  it('publishes that a person is cleared, then held, and never why', async () => {
    const officer = await service.as('protection-officer');
    await officer.post(`/people/${personId}/screenings`).send(screening).expect(201);
    await officer
      .post(`/people/${personId}/holds`)
      .send({ holdId: newId(), kind: 'ASYLUM', note: 'asked for asylum' })
      .expect(201);
    const published = await service.published();
    expect(published.map((m) => (m.data as { cleared: boolean }).cleared)).toEqual([true, false]);
    expect(JSON.stringify(published)).not.toMatch(/ASYLUM|cousin/i);
  });

  it('shows protection how a family that parts comes together again', async () => {
    const officer = await service.as('protection-officer');
    const [leaverId, plan] = [newId(), 'by bus in January'];
    const agreed = { leaverId, askedInPrivate: true, plan };
    await officer.post(`/people/${personId}/split-agreements`).send(agreed).expect(201);
    const { body } = await officer.get(`/people/${personId}/file`).expect(200);
    expect(body).toMatchObject({ splits: [{ leaverId, plan }] });
    await officer.post(`/people/${personId}/split-agreements`).send(agreed).expect(201);
    const heard = (await service.published()).filter((m) => m.type === 'split.agreed.v1' && m.key === personId);
    expect(heard.filter((m) => (m.data as { leaverId: string }).leaverId === leaverId)).toHaveLength(2);
  });

  it('stores nothing of it in the clear', async () => {
    const [row] = await service.db.$queryRawUnsafe<{ text: string }[]>(
      `SELECT string_agg(f::text || h::text, '') AS text FROM protection_file f, history h`,
    );
    expect(row!.text).toContain('HoldPlaced');
    expect(row!.text).not.toMatch(/ASYLUM|cousin/i);
  });

  it('shows a file to nobody else', async () => {
    for (const role of ['movement-officer', 'clinician', 'operations-lead'] as const)
      await (await service.as(role)).get(`/people/${personId}/file`).expect(403);
  });

  it('refuses to lift a hold on a stale screen', async () => {
    const officer = await service.as('protection-officer');
    const { body } = await officer.get(`/people/${personId}/file`).expect(200);
    const { version, holds } = body as { version: number; holds: { holdId: string }[] };
    const lift = `/people/${personId}/holds/${holds[0]!.holdId}/lifting`;
    await officer
      .post(lift)
      .set('if-match', `"${version - 1}"`)
      .send({ reason: 'heard alone' })
      .expect(412);
    const lifted = await officer.post(lift).set('if-match', `"${version}"`).send({ reason: 'heard alone' }).expect(200);
    expect((lifted.body as { actions: string[] }).actions).not.toContain('lift-hold');
    const again = (reason: string) =>
      officer
        .post(lift)
        .set('if-match', `"${version + 1}"`)
        .send({ reason });
    expect((await again('heard alone').expect(200)).body).toMatchObject({ version: version + 1 });
    expect((await again('another').expect(409)).body).toMatchObject({ broken: [{ name: 'a-hold-is-lifted-once' }] });
  });

  it('asks what somebody needs who flew though they said no, once, and keeps the answer sealed', async () => {
    const officer = await service.as('protection-officer');
    const no = { personId, flightId: newId(), operationId, heardAt: '2026-12-09T08:10:00Z' };
    const open = async () => (await officer.get(`/follow-ups?operationId=${operationId}`).expect(200)).body as object;
    await service.receive('passenger.no-after-doors.v1', no.flightId, { ...no, departed: false });
    expect(await open()).toEqual({ items: [] });
    for (let i = 0; i < 2; i++)
      await service.receive('passenger.no-after-doors.v1', no.flightId, { ...no, departed: true });
    expect(await open()).toMatchObject({ items: [{ personId, flightId: no.flightId, actions: ['answer-follow-up'] }] });
    const [{ followUpId }] = ((await open()) as { items: [{ followUpId: string }] }).items;
    const answer = { needs: 'to call her cousin in Beirut' };
    await (await service.as('clinician')).post(`/follow-ups/${followUpId}/answers`).send(answer).expect(403);
    await officer.post(`/follow-ups/${followUpId}/answers`).send(answer).expect(200);
    expect(await open()).toEqual({ items: [] });
    const [row] = await service.db.$queryRawUnsafe<{ text: string }[]>(
      `SELECT string_agg(f::text || h::text, '') AS text FROM follow_up f, history h`,
    );
    expect(row!.text).toContain('PersonAsked');
    expect(row!.text).not.toContain('cousin in');
  });
});
