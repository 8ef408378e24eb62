import { newId } from '@homeward/kernel';
import { testService } from '@homeward/testing';
import { ReceptionModule } from './reception.module';
import { openDatabase } from './storage/prisma';
import { reported } from './testing/landed';

describe('the reception service', () => {
  let service: Awaited<ReturnType<typeof testService>>;
  const [flightId, operationId, familyId, first, second] = [newId(), newId(), newId(), newId(), newId()];
  const flightOfNeeds = newId();
  const url = `/flights/${flightId}/arrivals`;

  beforeAll(async () => {
    service = await testService({ name: 'reception', module: ReceptionModule, openDatabase, sealClass: 'identity' });
    const people = [first, second].map((personId) => ({
      personId,
      familyId,
      offPoint: 'ADD',
      needs: [],
      ...(personId === first && { code: 'ABCD-2FGH-JKMN', seat: '12A', caseReference: 'TR-1001' }),
    }));
    await service.receive('flight.departed.v1', flightId, {
      flightId,
      operationId,
      manifestVersion: 3,
      doorsClosedAt: '2026-12-09T08:00:00Z',
      people,
    });
  });
  const ticks = async (body: object) => {
    const answer = await (await service.as('reception-officer')).post(`${url}/ticks`).send(body);
    const { broken = [] } = answer.body as { broken?: { name: string }[] };
    return { status: answer.status, rules: broken.map((b) => b.name) };
  };
  afterAll(() => service.close());

  it('asks what somebody needs who flew though they said no', async () => {
    const officer = await service.as('reception-officer');
    const no = { personId: second, flightId, operationId, heardAt: '2026-12-09T08:10:00Z' };
    const about = async () => {
      const { body } = await officer.get(`${url}/people`).expect(200);
      return (body as { items: { personId: string }[] }).items.find((p) => p.personId === second);
    };
    await service.receive('passenger.no-after-doors.v1', flightId, { ...no, departed: false });
    expect(await about()).toMatchObject({ toBeAsked: false });
    for (let i = 0; i < 2; i++)
      await service.receive('passenger.no-after-doors.v1', flightId, { ...no, departed: true });
    expect(await about()).toMatchObject({ saidNoAt: no.heardAt, toBeAsked: true });
    expect((await officer.get(url).expect(200)).body).toMatchObject({ toBeAsked: 1 });
    const closing = (await officer.post(`${url}/closing`).expect(409)).body as { broken: { code: string }[] };
    expect(closing.broken.map((b) => b.code)).toContain('SAID-NO');
    const need = { needId: newId(), personId: second, kind: 'NOTHING_NOW' };
    await officer.post(`${url}/needs`).send(need).expect(200);
    expect(await about()).toMatchObject({ toBeAsked: false });
  });

  it('receives nobody before the flight has landed, also where it was diverted', async () => {
    const officer = await service.as('reception-officer');
    const notLanded = { status: 409, rules: ['receiving-begins-when-the-flight-has-landed'] };
    const shown = async () => (await officer.get(url).expect(200)).body as { actions: string[] };
    for (const stage of ['AIRBORNE', 'TRANSIT', 'AIRBORNE', 'DIVERTED', 'ON_BLOCK'] as const) {
      await reported(service, flightId, operationId, stage);
      expect(await ticks({ personId: first, offPoint: 'ADD' })).toEqual(notLanded);
      await officer.post(`${url}/headcounts`).send({ offPoint: 'ADD', count: 1 }).expect(409);
    }
    for (const stage of ['AIRBORNE', 'LANDED', 'ON_BLOCK'] as const)
      await reported(service, flightId, operationId, stage);
    expect(await shown()).toMatchObject({ stops: [{ offPoint: 'ADD', landed: true }] });
    expect((await shown()).actions).toContain('tick');
  });

  it('has heard of a landing that came before the departure', async () => {
    const other = newId();
    const officer = await service.as('reception-officer');
    await reported(service, other, operationId, 'LANDED');
    await service.receive('flight.departed.v1', other, {
      flightId: other,
      operationId,
      manifestVersion: 1,
      doorsClosedAt: '2026-12-09T08:00:00Z',
      people: [{ personId: newId(), familyId, offPoint: 'PZU', needs: [] }],
      escorts: [{ escortId: newId(), kind: 'NURSE', offPoint: 'PZU', codes: ['ABCD-EFGH-JKMN'] }],
    });
    const { body } = await officer.get(`/flights/${other}/arrivals`).expect(200);
    expect(body).toMatchObject({ stops: [{ offPoint: 'PZU', landed: true }] });
    // Staff who came with them are heads, and nobody who is received.
    expect(body).toMatchObject({
      departed: 1,
      stops: [{ expected: 1, escorts: 1 }],
      escorts: [{ kind: 'NURSE', codes: ['ABCD-EFGH-JKMN'] }],
    });
    const people = await officer.get(`/flights/${other}/arrivals/people`).expect(200);
    expect((people.body as { items: object[] }).items).toHaveLength(1);
  });

  it('takes a tick back, on record, and publishes it', async () => {
    const officer = await service.as('reception-officer');
    expect((await ticks({ personId: first, offPoint: 'ADD' })).status).toBe(200);
    const back = `${url}/ticks/${first}/taking-back`;
    const { body } = await officer.post(back).send({ because: 'SOMEBODY_ELSE' }).expect(200);
    expect(body).toMatchObject({
      arrived: 0,
      unexplained: 2,
      takenBack: [{ personId: first, offPoint: 'ADD', because: 'SOMEBODY_ELSE', by: expect.any(String) as string }],
    });
    expect((await service.published()).at(-1)).toMatchObject({ type: 'arrival.taken-back.v1', key: first });
    await officer.post(back).send({}).expect(409);
    await (await service.as('operations-lead')).post(back).send({}).expect(403);
  });

  it('finds people by a number as it is written anywhere', async () => {
    const officer = await service.as('reception-officer');
    const found = async (q: string) => {
      const { body } = await officer.get(`${url}/people`).query({ q }).expect(200);
      return (body as { items: { personId: string }[] }).items.map((p) => p.personId);
    };
    for (const q of ['abcd2fgh', '\u0661\u0662a', 'tr\u2013\u06f1\u06f0\u06f0\u06f1'])
      expect(await found(q)).toEqual([first]);
    expect(await found('9999')).toEqual([]);
    expect((await found('')).sort()).toEqual([first, second].sort());
  });

  it('does not close while somebody is neither seen nor explained', async () => {
    const officer = await service.as('reception-officer');
    for (let i = 0; i < 2; i++)
      await officer.post(`${url}/ticks`).send({ personId: first, offPoint: 'ADD' }).expect(200);
    await officer.post(`${url}/headcounts`).send({ offPoint: 'ADD', count: 1 }).expect(200);
    const { body } = await officer.post(`${url}/closing`).expect(409);
    expect((body as { broken: object[] }).broken).toMatchObject([{ code: 'ACCOUNTED' }]);
  });

  it('cannot read an explanation that no database could keep, and says where it stands', async () => {
    const officer = await service.as('reception-officer');
    for (const explanation of ['walked\0off', 'half \ud83c of it']) {
      const variance = { varianceId: newId(), code: 'V-EXTRA', offPoint: 'ADD', explanation };
      const { body } = await officer.post(`${url}/variances`).send(variance).expect(400);
      expect(body).toMatchObject({ type: 'urn:homeward:unreadable', fields: ['explanation: text'] });
    }
  });

  it('does not take somebody for explained without knowing who', async () => {
    const officer = await service.as('reception-officer');
    const variance = { varianceId: newId(), code: 'V-DIED', offPoint: 'ADD', explanation: 'on the way' };
    const { body } = await officer.post(`${url}/variances`).send(variance).expect(409);
    expect((body as { broken: object[] }).broken).toMatchObject([{ code: 'VARIANCE-WHO' }]);
  });

  it('publishes of nobody that they are accounted for by a wrong count or a birth', async () => {
    const officer = await service.as('reception-officer');
    const before = (await service.published()).length;
    for (const code of ['V-COUNTERROR', 'V-BORN']) {
      const variance = { varianceId: newId(), code, offPoint: 'ADD', personId: second, explanation: 'not about her' };
      const { body } = await officer.post(`${url}/variances`).send(variance).expect(200);
      expect(body).toMatchObject({ arrived: 1, explained: 0, unexplained: 1 });
    }
    expect(await service.published()).toHaveLength(before);
    const { body } = await officer.get(`${url}/people`).expect(200);
    const her = (body as { items: { personId: string; variance?: string }[] }).items.find((p) => p.personId === second);
    expect(her).not.toHaveProperty('variance');
  });

  it('closes when everyone who left is accounted for, person by person', async () => {
    const officer = await service.as('reception-officer');
    const variance = {
      varianceId: newId(),
      code: 'V-MISSING',
      offPoint: 'ADD',
      personId: second,
      explanation: 'walked off with her uncle',
    };
    for (let i = 0; i < 2; i++) await officer.post(`${url}/variances`).send(variance).expect(200);
    const other = { ...variance, explanation: 'taken to hospital' };
    const refused = await officer.post(`${url}/variances`).send(other).expect(409);
    expect((refused.body as { broken: object[] }).broken).toMatchObject([{ name: 'one-id-one-content' }]);
    const confirmations = `${url}/variances/${variance.varianceId}/confirmations`;
    for (const path of [confirmations, `${url}/closing`])
      expect((await officer.post(path)).status).toBeGreaterThan(400);
    await (await service.as('duty-officer')).post(confirmations).expect(200);
    const { body } = await officer.post(`${url}/closing`).expect(200);
    expect(body).toMatchObject({ departed: 2, arrived: 1, explained: 1, unexplained: 0 });
    expect((await service.published()).at(-1)).toMatchObject({
      type: 'arrival.reconciled.v1',
      data: { variances: { 'V-MISSING': 1, 'V-COUNTERROR': 1, 'V-BORN': 1 } },
    });
  });

  it('opens again for a tick that is taken back after it was closed, with a reason', async () => {
    const officer = await service.as('reception-officer');
    const back = `${url}/ticks/${first}/taking-back`;
    await officer.post(back).send({}).expect(409);
    const { body } = await officer.post(back).send({ because: 'NOT_HERE' }).expect(200);
    expect(body).toMatchObject({ unexplained: 1 });
    expect(body).not.toHaveProperty('closedAt');
    expect((await ticks({ personId: first, offPoint: 'ADD' })).status).toBe(200);
    await officer.post(`${url}/closing`).expect(200);
  });

  it('shows reception how everything was explained, and who needs what', async () => {
    const officer = await service.as('reception-officer');
    const { body } = await officer.get(`${url}/variances`).expect(200);
    expect(body).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ code: 'V-MISSING', personId: second, explanation: 'walked off with her uncle' }),
      ]),
    );
    expect(body).not.toContainEqual(expect.objectContaining({ keyOf: expect.anything() }));
    const need = { needId: newId(), personId: second, kind: 'WATER' };
    await service.receive('flight.departed.v1', flightOfNeeds, {
      flightId: flightOfNeeds,
      operationId,
      manifestVersion: 1,
      doorsClosedAt: '2026-12-09T08:00:00Z',
      people: [{ personId: second, familyId, offPoint: 'ADD', needs: [] }],
    });
    await officer.post(`/flights/${flightOfNeeds}/arrivals/needs`).send(need).expect(200);
    expect((await officer.get(`/flights/${flightOfNeeds}/arrivals/needs`).expect(200)).body).toMatchObject([need]);
    const lead = await service.as('operations-lead');
    for (const path of ['variances', 'needs']) await lead.get(`${url}/${path}`).expect(403);
  });

  it('keeps what explains a person sealed', async () => {
    const [row] = await service.db.$queryRawUnsafe<{ text: string }[]>(
      `SELECT string_agg(a::text || h::text, '') AS text FROM arrival a, history h`,
    );
    expect(row!.text).not.toContain('uncle');
  });

  it('expects nobody of a flight that came back, and those of its next departure', async () => {
    const officer = await service.as('reception-officer');
    const [back, stayed, left] = [newId(), newId(), newId()];
    const departed = (...people: string[]) =>
      service.receive('flight.departed.v1', back, {
        flightId: back,
        operationId,
        manifestVersion: 3,
        doorsClosedAt: '2026-12-09T08:00:00Z',
        people: people.map((personId) => ({ personId, familyId, offPoint: 'ADD', needs: [] })),
      });
    const shown = async () => (await officer.get(`/flights/${back}/arrivals`).expect(200)).body as object;
    await departed(stayed, left);
    const returnedAt = '2026-12-09T08:40:00Z';
    for (let twice = 0; twice < 2; twice++)
      await service.receive('flight.returned.v1', back, { flightId: back, operationId, returnedAt });
    expect(await shown()).toMatchObject({ departed: 0, unexplained: 0, returnedAt, actions: ['record-need'] });
    await officer.post(`/flights/${back}/arrivals/closing`).expect(409);
    await departed(stayed);
    expect(await shown()).toMatchObject({ departed: 1, unexplained: 1 });
    expect(await shown()).not.toHaveProperty('returnedAt');
  });
});
