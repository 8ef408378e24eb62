import { carrierFields } from '@homeward/access';
import { DependencyAway, newId } from '@homeward/kernel';
import { testService, vouchedAsOfBefore } from '@homeward/testing';
import { AskOwners } from './close-doors/ask-owners';
import { ManifestsModule } from './manifests.module';
import { openDatabase } from './storage/prisma';
import { flightDeskAgrees } from './testing/a-closed-flight';
import { carried } from './testing/carried';
import { aFlight } from './testing/a-ready-person';
import { cabinCounted } from './testing/cabin-counted';
import { justSeen, take } from './testing/seen-before';
import { readyTraveller, registered } from './testing/ready-traveller';

describe('the manifests service', () => {
  let service: Awaited<ReturnType<typeof testService>>;
  const flight = {
    ...aFlight({ flightId: newId(), operationId: newId() }),
    operator: 'Invented Air',
    stage: 'BOARDING',
  };
  const { flightId, operationId } = flight;
  const [father, mother, child, single] = [newId(), newId(), newId(), newId()];
  const [family, alone] = [newId(), newId()];

  /** Said when they were asked, not on their own account. */
  const refusal = (personId: string) =>
    service.receive('consent.refused.v1', personId, { personId, consentId: newId(), purpose: 'RETURN' });

  beforeAll(async () => {
    service = await testService({ name: 'manifests', module: ManifestsModule, openDatabase, sealClass: 'identity' });
    flightDeskAgrees(service);
    await service.receive('flight.planned.v1', flightId, flight);
    for (const [personId, familyId, dob] of [
      [father, family, '1990-01-01'],
      [mother, family, '1991'],
      [child, family, '2020-05-01'],
      [single, alone, '1999-01-01'],
    ] as const) {
      const parents = personId === child ? [father, mother] : [];
      await readyTraveller(service, { personId, familyId, operationId, dob, parents });
    }
  });
  afterAll(() => service.close());

  it('calls people, and suggests who flies', async () => {
    const officer = await service.as('movement-officer');
    const trip = { offPoint: 'ADD', bagKg: 20, priority: 10 };
    const people = [father, mother, child, single].map((personId) => ({ personId, ...trip }));
    for (let i = 0; i < 2; i++)
      await officer
        .post(`/flights/${flightId}/calls`)
        .send({ people })
        .expect(200, { called: 4, actions: ['call'] });
    expect((await service.published()).filter((m) => m.type === 'person.called.v1')).toHaveLength(4);
    const { body } = await officer.get(`/flights/${flightId}/allocation`).expect(200);
    expect((body as { families: string[] }).families.sort()).toEqual([family, alone].sort());
  });

  it('freezes version 1, signed and chained, and lets nobody change it', async () => {
    const officer = await service.as('movement-officer');
    const proposal = { families: [family, alone], standby: [] };
    await officer.put(`/flights/${flightId}/proposal`).send(proposal).expect(200);
    await officer.post(`/flights/${flightId}/freeze`).expect(428);
    await officer.post(`/flights/${flightId}/freeze`).set('if-match', '"1"').expect(200);
    const { body } = await officer.get(`/flights/${flightId}/versions/1`).expect(200);
    expect(body).toMatchObject({ people: 4, prevHash: '0'.repeat(64) });
    expect((body as { lines: { familyName: string }[] }).lines[0]!.familyName).toBe('Tesfaye');
    expect((await carried(service, flightId, 1)).lines.map(Object.keys)).toEqual(Array(4).fill([...carrierFields]));
    await expect(service.db.$executeRawUnsafe(`UPDATE manifest_version SET reason = 'x'`)).rejects.toThrow();
  });

  it.each([
    ['to that', 'CARRIER_SHARING', 'EMBASSY_SHARING'],
    ['to any use of their data, whatever they said to the carrier', 'DATA_PROCESSING', 'CARRIER_SHARING'],
  ])(
    'shows the carrier no row of whoever has said no %s, how many have left, and never why',
    async (_, purpose, other) => {
      const about = { personId: mother, consentId: newId(), purpose };
      const yes = { ...about, givenBy: 'SELF', validUntil: '2026-12-20T00:00:00Z' };
      await service.receive('consent.withdrawn.v1', mother, { ...about, withdrawnAt: '2026-12-01T08:00:00Z' });
      await service.receive('consent.given.v1', mother, { ...yes, purpose: other });
      expect(await carried(service, flightId, 1)).toMatchObject({ people: 4, rowsLeft: 1, lines: { length: 3 } });
      await service.receive('consent.given.v1', mother, yes);
      expect(await carried(service, flightId, 1)).toMatchObject({ rowsLeft: 0, lines: { length: 4 } });
    },
  );

  it('boards who is ready, once, and refuses with the reason', async () => {
    const gate = await service.as('embarkation-officer');
    const scan = { scanId: newId(), code: single, asked: true, answer: 'go', device: 'G1' };
    await gate
      .post(`/flights/${flightId}/scans`)
      .send({ ...scan, scanId: newId(), asked: false, answer: '' })
      .expect(409);
    for (let i = 0; i < 2; i++) await gate.post(`/flights/${flightId}/scans`).send(scan).expect(200);
    const { body } = await gate
      .post(`/flights/${flightId}/scans`)
      .send({ ...scan, scanId: newId() })
      .expect(409);
    expect((body as { broken: { code: string }[] }).broken.map((b) => b.code)).toEqual(['ALREADY_ABOARD']);
  });

  it('takes a person off the moment they say no, and their family when the check closes', async () => {
    await refusal(father);
    const officer = await service.as('movement-officer');
    const { body } = await officer.get(`/flights/${flightId}/list/passengers/${father}`).expect(200);
    expect(body).toMatchObject({ standing: 'OUT', out: { code: 'WITHDRAWN' } });
    expect(await carried(service, flightId, 1)).toMatchObject({ people: 4, lines: { length: 3 } }); // at once, before the next version
    const gate = await service.as('embarkation-officer');
    for (const [path, body, rule] of [
      ['removals', { personId: father, code: 'SECURITY_OFFLOAD' }, 'first-reason-for-a-removal-stays'],
      ['presence', { personId: father, kind: 'ARRIVED' }, 'who-is-out-stays-out'],
    ] as const)
      expect((await gate.post(`/flights/${flightId}/${path}`).send(body).expect(409)).body).toMatchObject({
        broken: [{ name: rule }],
      });
    const closed = await take(service, `/flights/${flightId}/stages/CALL/closing`);
    const { checkpoints } = closed.body as { checkpoints: { removed: { code: string }[]; mayFly: string[] }[] };
    const [, checkpoint] = checkpoints;
    expect(checkpoint!.removed.map((r) => r.code).sort()).toEqual(['FAMILY_OFFLOAD', 'FAMILY_OFFLOAD', 'WITHDRAWN']);
    expect(checkpoint!.mayFly).toEqual([single]);
    expect(await carried(service, flightId, 1)).toMatchObject({ people: 4, lines: [] });
    expect((await carried(service, flightId, 2)).lines).toHaveLength(1);
    expect((await officer.get(`/flights/${flightId}/versions`).expect(200)).body).toHaveLength(2);
  });

  it('does not close the doors when nobody can vouch for those aboard', async () => {
    const gate = await service.as('embarkation-officer');
    for (const stage of ['CHECKIN', 'PEC', 'EXIT', 'STANDBY_CALL', 'GATE'])
      expect((await take(service, `/flights/${flightId}/stages/${stage}/closing`)).status).toBe(200);
    await counted();
    const url = `/flights/${flightId}/doors-closing`;
    const seen = await justSeen(service, url);
    await gate.post(url).send(seen).expect(503);
    const onPaper = { ...seen, paper: {} };
    await gate.post(url).send(onPaper).expect(409);
  });

  const list = async () => {
    const { body } = await (await service.as('embarkation-officer')).get(`/flights/${flightId}/list`).expect(200);
    return body as { phase: string; actions: string[]; counts: { refusedScans: number } };
  };
  const counted = () => cabinCounted(service, `/flights/${flightId}`);
  const phase = async () => (await list()).phase;
  /** What consent says of the one aboard, who is fit. */
  const answer = (consent: string) => ({
    asOf: '2026-12-09T08:00:00Z',
    consent: new Map([[single, consent]]),
    fitUntil: new Map([[single, '2026-12-31T00:00:00Z']]),
    believed: new Set([single]),
    asKept: new Set([single]),
  });

  it('opens the doors again for a "no" that was accepted while they were closing', async () => {
    const gate = await service.as('embarkation-officer');
    const url = `/flights/${flightId}/doors-closing`;
    const [yes, no] = [answer('RECONFIRMED'), answer('WITHDRAWN')];
    const asked = jest.spyOn(service.app.get(AskOwners), 'ask');
    const answers = (...said: (typeof yes)[]) => said.forEach((one) => asked.mockResolvedValueOnce(one));
    const seen = await justSeen(service, url);
    answers(yes, no);
    const { body } = await gate.post(url).set('idempotency-key', 'a-key-of-its-own').send(seen).expect(409);
    expect((body as { broken: { code: string }[] }).broken.map((b) => b.code)).toEqual(['CONSENT']);
    expect(await phase()).toBe('FROZEN');
    await gate.post(`/flights/${flightId}/departure`).expect(409);

    await counted(); // a count says nothing of a cabin whose doors were opened again
    answers(yes, yes);
    const again = await gate.post(url).set('idempotency-key', 'a-key-of-its-own').send(seen).expect(409);
    expect((again.body as { broken: { code: string }[] }).broken.map((b) => b.code)).toEqual(['STATE-DOORS']);
    asked.mockReset();
    answers(yes);
    asked.mockRejectedValueOnce(new DependencyAway('consent'));
    await gate.post(url).send(seen).expect(503);
    expect(await phase()).toBe('FROZEN');

    await counted();
    answers(yes, yes);
    await gate.post(url).send(seen).expect(200);
    asked.mockRestore();
  });

  it('lets nobody depart when the service died before it had asked twice, and asks then', async () => {
    const gate = await service.as('embarkation-officer');
    const url = `/flights/${flightId}/doors-closing`;
    const seen = await justSeen(service, url);
    const closing = (key: string) => gate.post(url).set('idempotency-key', key).send(seen);
    const died = `UPDATE passenger_list SET state = state #- '{doors,confirmed}' WHERE id = '${flightId}'`;
    const asked = jest.spyOn(service.app.get(AskOwners), 'ask');

    await service.db.$executeRawUnsafe(died);
    await vouchedAsOfBefore(service.db, 'passenger_list');
    asked.mockResolvedValueOnce(answer('WITHDRAWN'));
    await gate.post(`/flights/${flightId}/departure`).expect(409);
    expect(await phase()).toBe('FROZEN');

    await counted();
    asked.mockResolvedValue(answer('RECONFIRMED'));
    await closing('answer-got-lost').expect(200);
    await service.db.$executeRawUnsafe(died);
    await vouchedAsOfBefore(service.db, 'passenger_list');
    asked.mockResolvedValueOnce(answer('RECONFIRMED')).mockResolvedValueOnce(answer('WITHDRAWN'));
    await closing('answer-got-lost').expect(409); // the request that is sent again asks again
    expect(await phase()).toBe('FROZEN');

    await counted();
    await closing('the-last-one').expect(200);
    await service.db.$executeRawUnsafe(died);
    await vouchedAsOfBefore(service.db, 'passenger_list');
    await closing('the-last-one').expect(200);
    asked.mockRestore(); // a departure that asked once more would get no answer
  });

  it('takes nobody off a list, notes nobody and boards nobody once the aircraft doors have closed', async () => {
    const gate = await service.as('embarkation-officer');
    const refused = async (path: string, body: object) => {
      const answer = await gate.post(`/flights/${flightId}/${path}`).send(body).expect(409);
      return (answer.body as { broken: { code: string }[] }).broken.map((b) => b.code);
    };
    const before = await list();
    expect(before.actions).toEqual(['vouch-for-flight', 'open-doors', 'depart', 'record-finding']);
    expect(await refused('removals', { personId: single, code: 'SECURITY_OFFLOAD' })).toEqual([
      'STATE-REMOVE-PASSENGER',
    ]);
    expect(await refused('escort-absences', { escortRef: 'escort-1' })).toEqual(['STATE-REMOVE-PASSENGER']);
    expect(await refused('presence', { personId: single, kind: 'NOT_AT_BUS' })).toEqual(['STATE-NOTE-PRESENCE']);
    const scan = { scanId: newId(), code: mother, asked: true, answer: 'go', device: 'G1' };
    expect(await refused('scans', scan)).toEqual(['NOT_ON_MANIFEST', 'FAMILY_OFFLOAD']);
    const counts = { ...before.counts, refusedScans: before.counts.refusedScans + 1 };
    expect(await list()).toEqual({ ...before, version: expect.any(Number), counts });
  });

  it('publishes who left, on the version that says what their names are by then, and the invariant holds', async () => {
    const gate = await service.as('embarkation-officer');
    await registered(service, { personId: single, familyId: alone, operationId, familyName: 'Tesfaye-Bekele' });
    await take(service, `/flights/${flightId}/departure`, '2026-12-09T08:05:00Z');
    const departed = (await service.published()).find((m) => m.type === 'flight.departed.v1');
    const versions = (await gate.get(`/flights/${flightId}/versions`).expect(200)).body as { reason: string }[];
    expect(versions.at(-1)).toMatchObject({ reason: 'departure', number: versions.length });
    expect(departed!.data).toMatchObject({
      manifestVersion: versions.length,
      people: [{ sealed: expect.any(String) }],
    });
    expect((departed!.data as { people: { personId: string }[] }).people.map((p) => p.personId)).toEqual([single]);
    const lead = await service.as('operations-lead');
    expect((await lead.get('/invariant').expect(200)).body).toMatchObject({ departed: 1, breaches: [] });
  });
});
