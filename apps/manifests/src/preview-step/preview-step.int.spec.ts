import { newId } from '@homeward/kernel';
import { testService } from '@homeward/testing';
import { ManifestsModule } from '../manifests.module';
import { openDatabase } from '../storage/prisma';
import { aFlightWithOneAboard, ownersSay } from '../testing/a-closed-flight';
import { aFrozenFlightWith } from '../testing/frozen-flight';
import { readyTraveller } from '../testing/ready-traveller';

jest.setTimeout(30_000); // each test plays a day

interface Preview {
  expects: string;
  early: boolean;
  leaves: { personId: string; familyName: string; exitCode: string }[];
  missing: { name: string }[];
}

describe('a step that cannot be undone', () => {
  let service: Awaited<ReturnType<typeof testService>>;
  beforeAll(async () => {
    service = await testService({ name: 'manifests', module: ManifestsModule, openDatabase, sealClass: 'identity' });
  });
  afterAll(() => service.close());

  const gate = () => service.as('embarkation-officer');
  const seen = async (url: string) => (await (await gate()).get(url).expect(200)).body as Preview;
  const asked = async (url: string, body: object = {}) => {
    const answer = await (await gate()).post(url).send(body);
    const { broken = [] } = answer.body as { broken?: { name: string }[] };
    return { status: answer.status, rules: broken.map((b) => b.name) };
  };
  const listOf = async (url: string) =>
    (await (await gate()).get(`${url}/list`).expect(200)).body as { version: number; closedStages: string[] };

  it('names who leaves, writes nothing, and is taken only as it was seen', async () => {
    const [personId, familyId, operationId] = [newId(), newId(), newId()];
    await readyTraveller(service, { personId, familyId, operationId });
    const flightId = await aFrozenFlightWith(service, operationId, { personId, familyId });
    const [list, url] = [`/flights/${flightId}`, `/flights/${flightId}/stages/CHECKIN/closing`];
    const early = 'SECURITY';
    const call = await seen(`${list}/stages/CALL/closing`);
    expect(call).toMatchObject({ leaves: [], missing: [], early: true });
    expect((await asked(`${list}/stages/CALL/closing`)).rules).toEqual([
      'checks-close-in-their-time',
      'what-follows-was-seen',
    ]);
    expect((await asked(`${list}/stages/CALL/closing`, { expects: call.expects, early })).status).toBe(200);

    const nobody = await seen(url);
    await (await gate()).post(`${list}/presence`).send({ personId, kind: 'NOT_AT_BUS' }).expect(200);
    const before = await listOf(list);
    const preview = await seen(url);
    expect(preview.leaves).toMatchObject([{ personId, exitCode: 'NO_SHOW', familyName: expect.stringMatching(/./) }]);
    expect(await listOf(list)).toEqual(before);
    // Seen before they were noted as absent.
    expect((await asked(url, { expects: nobody.expects, early, confirm: [personId] })).rules).toEqual([
      'what-follows-was-seen',
    ]);
    expect((await asked(url, { expects: preview.expects, early, confirm: [newId()] })).rules).toEqual([
      'who-leaves-is-confirmed',
    ]);
    expect(await listOf(list)).toEqual(before);
    expect((await asked(url, { expects: preview.expects, early, confirm: [personId] })).status).toBe(200);

    expect((await asked(`${list}/stages/CHECKIN/reopening`, { why: 'CLOSED_BY_MISTAKE' })).status).toBe(200);
    expect(await listOf(list)).toMatchObject({
      closedStages: ['CALL'],
      counts: { listed: 1, removed: 0 },
      reopenings: [{ what: 'CHECKIN', why: 'CLOSED_BY_MISTAKE' }],
    });
  });

  it('is shown with everything that refuses it, for the aircraft doors and the departure', async () => {
    const { url, personId } = await aFlightWithOneAboard(service);
    ownersSay(service, personId);
    const refused = await seen(`${url}/doors-closing`);
    expect(refused).toMatchObject({ step: 'DOORS', listed: 1, aboard: 1 });
    expect(refused.missing.map((b) => b.name)).toContain('nobody-aboard-has-said-no');
    ownersSay(service);
    const { expects } = await seen(`${url}/doors-closing`);
    const early = 'SECURITY';
    expect((await asked(`${url}/doors-closing`, { expects })).rules).toEqual(['checks-close-in-their-time']);
    expect((await asked(`${url}/doors-closing`, { expects, early })).status).toBe(200);
    const departure = await seen(`${url}/departure`);
    expect(departure).toMatchObject({ step: 'DEPARTURE', early: true, missing: [] });
    expect((await asked(`${url}/departure`, { expects: departure.expects })).rules).toEqual([
      'early-departures-say-why',
    ]);
    expect((await asked(`${url}/departure`)).rules).toEqual(['early-departures-say-why', 'what-follows-was-seen']);
    expect((await asked(`${url}/doors-opening`, { why: 'TOO_EARLY' })).status).toBe(200);
    expect((await asked(`${url}/departure`, { expects: departure.expects, early })).rules).toContain(
      'flight-departs-once-after-its-doors-closed',
    );
  });
});
