import { newId } from '@homeward/kernel';
import { testService } from '@homeward/testing';
import { ManifestsModule } from '../manifests.module';
import { openDatabase } from '../storage/prisma';
import { aClosedFlight } from '../testing/a-closed-flight';
import { take } from '../testing/seen-before';
import { aFrozenFlightWith } from '../testing/frozen-flight';
import { readyTraveller } from '../testing/ready-traveller';

describe('what the gate finds', () => {
  let service: Awaited<ReturnType<typeof testService>>;
  const operationId = newId();
  beforeAll(async () => {
    service = await testService({ name: 'manifests', module: ManifestsModule, openDatabase, sealClass: 'identity' });
  });
  afterAll(() => service.close());

  const aFlight = async (): Promise<{ flightId: string; personId: string }> => {
    const person = { personId: newId(), familyId: newId() };
    await readyTraveller(service, { ...person, operationId });
    return { flightId: await aFrozenFlightWith(service, operationId, person), personId: person.personId };
  };
  const gate = () => service.as('embarkation-officer');
  const found = async (flightId: string, finding: object) =>
    (await gate()).post(`/flights/${flightId}/findings`).send({ foundIn: 'GATE', ...finding });
  const ended = async (flightId: string, findingId: string, end: object) =>
    (await gate()).post(`/flights/${flightId}/findings/${findingId}/ends`).send(end);
  const scan = async (flightId: string, code: string) => {
    const answer = await (
      await gate()
    )
      .post(`/flights/${flightId}/scans`)
      .send({ scanId: newId(), code, asked: true, answer: 'go', device: 'G1' });
    return ((answer.body as { broken?: { name: string }[] }).broken ?? []).map((b) => b.name);
  };
  const published = async (flightId: string) =>
    (await service.published()).filter((m) => m.type === 'gate.finding.v1' && m.key === flightId).map((m) => m.data);

  it('keeps who is doubted from boarding until it is resolved, and publishes both', async () => {
    const { flightId, personId } = await aFlight();
    const finding = { findingId: newId(), kind: 'NOT_THE_PERSON', personId };
    const recorded = await found(flightId, finding);
    expect([recorded.status, recorded.body]).toEqual([
      200,
      expect.objectContaining({ findings: [expect.objectContaining({ ...finding, open: true }) as object] }),
    ]);
    expect(await scan(flightId, personId)).toEqual(['who-boards-is-who-the-wristband-says']);
    expect((await found(flightId, finding)).status).toBe(200);
    expect((await ended(flightId, finding.findingId, { outcome: 'PERSON_CAME' })).status).toBe(200);
    expect(await scan(flightId, personId)).toEqual([]);
    const about = { ...finding, flightId, operationId };
    expect(await published(flightId)).toEqual([
      expect.objectContaining(about),
      expect.objectContaining({ ...about, outcome: 'PERSON_CAME' }),
    ]);
  });

  it('takes whoever boarded under the name of another off the list, into a new version', async () => {
    const { flightId, personId } = await aFlight();
    expect(await scan(flightId, personId)).toEqual([]);
    const findingId = newId();
    await found(flightId, { findingId, kind: 'NOT_THE_PERSON', personId });
    const { body } = await ended(flightId, findingId, { outcome: 'PERSON_AWAY' });
    expect(body).toMatchObject({ toLeaveCabin: [personId], issued: 2 });
  });

  it('names a child whom nobody listed, without a word about it', async () => {
    const { flightId, personId } = await aFlight();
    const findingId = newId();
    const child = { findingId, kind: 'UNLISTED', aboutAge: 'CHILD', withPersonId: personId };
    expect((await found(flightId, { ...child, words: 'a boy in a red coat' })).status).toBe(400);
    expect((await found(flightId, child)).status).toBe(200);
    const refused = await ended(flightId, findingId, { outcome: 'LEFT' });
    expect(refused.body).toMatchObject({ broken: [{ name: 'a-child-who-was-found-is-not-let-go' }] });
    expect((await ended(flightId, findingId, { outcome: 'IN_CARE', careOf: 'PROTECTION' })).status).toBe(200);
  });

  it('tells protection of whoever is turned back by exit control, once', async () => {
    const { flightId, personId } = await aFlight();
    const turnedBack = async () =>
      (await gate()).post(`/flights/${flightId}/removals`).send({ personId, code: 'EXIT_DENIED' }).expect(200);
    for (let times = 0; times < 2; times++) await turnedBack();
    const about = { kind: 'EXIT_DENIED', personId, aboutAge: 'ADULT', flightId, operationId };
    expect(await published(flightId)).toEqual([expect.objectContaining(about)]);
    const [{ findingId }] = (await published(flightId)) as [{ findingId: string }];
    expect((await ended(flightId, findingId, { outcome: 'IN_CARE', careOf: 'AUTHORITIES' })).status).toBe(200);
    expect(await published(flightId)).toHaveLength(2);
  });

  it('is recorded once the aircraft has left, too: a child whom nobody listed', async () => {
    const { flightId } = await aClosedFlight(service);
    await take(service, `/flights/${flightId}/departure`, '2026-12-09T08:05:00Z');
    const findingId = newId();
    expect((await found(flightId, { findingId, kind: 'UNLISTED', aboutAge: 'CHILD', foundIn: 'CABIN' })).status).toBe(
      200,
    );
    expect((await ended(flightId, findingId, { outcome: 'IN_CARE', careOf: 'PARTNER_AGENCY' })).status).toBe(200);
    jest.restoreAllMocks();
  });

  it('is recorded by those who work there, and by nobody else', async () => {
    const { flightId, personId } = await aFlight();
    const finding = { findingId: newId(), kind: 'NOT_THE_PERSON', personId, foundIn: 'BUS' };
    for (const role of ['reception-officer', 'return-counsellor', 'clinician'] as const)
      await (await service.as(role)).post(`/flights/${flightId}/findings`).send(finding).expect(403);
    await (await service.as('duty-officer')).post(`/flights/${flightId}/findings`).send(finding).expect(200);
  });

  it('needs a list that is in force', async () => {
    const { body } = await found(newId(), { findingId: newId(), kind: 'UNLISTED', aboutAge: 'ADULT' });
    expect(body).toMatchObject({ status: 404 });
  });
});
