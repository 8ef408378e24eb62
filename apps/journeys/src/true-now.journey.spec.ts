import { readFileSync } from 'node:fs';
import path from 'node:path';
import { audienceOf } from '@homeward/access';
import { newId } from '@homeward/kernel';
import { Api, until } from './api';
import { readSample } from './sample';
import { boardOnePerson, openBoarding, openCharter, registerReadyPerson } from './steps/small-case';
import { Receive } from './steps/receive';
import { mustTake, takeStep } from './steps/take-step';
import type { PersonSeen } from './steps/prepare-person';
import { clientToken } from './testing/client-token';
import { platformUnderTest } from './testing/platform-under-test';
import type { World } from './world';

const sample = readSample(path.resolve(__dirname, '../../../samples/small'));
const scanning = '2026-12-09T07:15:00Z';
const closing = '2026-12-09T08:05:00Z';
const leaving = '2026-12-09T08:15:00Z';
const officeHours = '2026-12-08T10:00:00Z';

interface Readiness {
  personId: string;
  ready: boolean;
  blockers: { code: string }[];
  escortsMissing: string[];
}

interface Passenger {
  code: string;
  band: string;
  standing: string;
  boarded: boolean;
  out?: { code: string };
}

/** The list is judged by what is true at that moment, on running processes: a story for each kind of change. */
describe('the list and the gate', () => {
  let platform: Awaited<ReturnType<typeof platformUnderTest>>;
  let api: Api;
  beforeAll(async () => {
    platform = await platformUnderTest();
    api = new Api(platform.url, platform.password);
  }, 240_000);
  afterAll(() => platform?.stop(), 60_000);

  const listOf = ({ flightId }: World): string => `manifests/flights/${flightId}`;
  const say = async <T>(user: string, url: string, body: object = {}, at = scanning) => {
    const answer = await api.ask<T & { broken?: { name: string }[] }>(user, 'POST', url, { at, body });
    return { status: answer.status, body: answer.body, rules: (answer.body.broken ?? []).map((b) => b.name) };
  };
  const scan = (world: World, code: string, more: object = {}) =>
    say<{ boarded?: boolean }>('embarkation-officer', `${listOf(world)}/scans`, {
      scanId: newId(),
      code,
      asked: true,
      answer: 'go',
      device: 'G1',
      ...more,
    });
  const step = async (world: World, what: string, at: string) =>
    (await takeStep(api.ask.bind(api), `${listOf(world)}/${what}`, at)).body.broken?.map((b) => b.name) ?? [];
  const passenger = (world: World, personId: string, user = 'movement-officer') =>
    api.call<Passenger>(user, 'GET', `${listOf(world)}/list/passengers/${personId}`);
  /** Waits for the facts, which travel by message, before the gate is asked. */
  const readiness = (world: World, personId: string, ready: boolean) =>
    until(`somebody is ${ready ? '' : 'not '}ready`, async () => {
      const { items } = await api.call<{ items: Readiness[] }>('movement-officer', 'GET', `${listOf(world)}/readiness`);
      const found = items.find((i) => i.personId === personId);
      return found?.ready === ready && found;
    });
  const correct = async (personId: string, changes: object) => {
    const url = `registration/people/${personId}`;
    const seen = await api.call<PersonSeen>('registration-officer', 'GET', url);
    const { names, sex, nationality, relation, phones, languages, destination, location, dob, version } = seen;
    const body = { names, sex, nationality, relation, phones, languages, destination, location, dob, ...changes };
    await api.call('registration-officer', 'PUT', url, { at: scanning, ifMatch: version, body });
  };
  /** One charter with these people on its list, ready for the boarding gate. */
  const atTheGate = async (...names: string[]) => {
    const world = await openCharter(api, sample);
    const people = [];
    for (const given of names) people.push(await registerReadyPerson(world, { family: 'Truenow', given }));
    await openBoarding(world, people);
    return { world, ids: people.map((p) => p.personId) };
  };
  const breaches = async ({ operationId }: World) => {
    const url = `manifests/invariant?operationId=${operationId}`;
    return api.call<{ departed: number; breaches: unknown[] }>('duty-officer', 'GET', url);
  };

  it('follow a birthday that is corrected: a child alone does not board as the adult they were frozen as', async () => {
    const { world, ids } = await atTheGate('Younger', 'Other');
    const [younger, other] = ids as [string, string];
    await correct(younger, { dob: { value: '2010-05-04', precision: 'd' } });
    await readiness(world, younger, false);
    expect((await scan(world, younger)).status).toBe(409);
    const changes = await api.call('movement-officer', 'GET', `${listOf(world)}/changes`, { at: scanning });
    expect(changes).toMatchObject({ newVersionNeeded: true, people: [{ personId: younger, kind: 'CHANGED' }] });
    expect((await scan(world, other)).status).toBe(200);
    await mustTake(api.ask.bind(api), `${listOf(world)}/stages/GATE/closing`, '2026-12-09T07:40:00Z');
    expect((await passenger(world, younger)).standing).toBe('OUT');
    await mustTake(api.ask.bind(api), `${listOf(world)}/doors-closing`, closing);
    expect(await step(world, 'departure', leaving)).toEqual([]);
    expect(await breaches(world)).toMatchObject({ departed: 1, breaches: [] });
  }, 120_000);

  it('wait for protection once somebody has heard fear, and never say why nor of whom', async () => {
    const { world, ids } = await atTheGate('Afraid', 'Apart');
    const [afraid, apart] = ids as [string, string];
    const told = {
      concernId: newId(),
      kind: 'FEAR_OF_RETURN',
      words: 'They wait for him at the airport.',
      heardAt: 'gate',
    };
    expect((await say('embarkation-officer', `protection/people/${afraid}/concerns`, told)).status).toBe(201);
    await until('protection has to be asked', async () =>
      (await readiness(world, afraid, false)).blockers.some((b) => b.code === 'ASK'),
    );
    expect((await scan(world, afraid)).status).toBe(409);
    const separation = {
      separationId: newId(),
      personId: afraid,
      otherId: apart,
      reason: 'One has threatened the other.',
    };
    expect((await say('protection-officer', 'protection/separations', separation)).status).toBe(201);
    expect((await readiness(world, apart, false)).blockers).toMatchObject([{ code: 'ASK' }]);
    const { body } = await scan(world, apart);
    expect(JSON.stringify(body)).not.toMatch(new RegExp(`${afraid}|threat|apart|H-SEP`, 'i'));
    const reason = { reason: 'They are reconciled.' };
    await say('protection-officer', `protection/separations/${separation.separationId}/lifting`, reason);
    await readiness(world, apart, true);
    expect((await scan(world, apart)).status).toBe(200);
    expect((await scan(world, afraid)).status).toBe(409);
  }, 120_000);

  it('ask for the escort whom a clinician finds necessary on the day, and board them first', async () => {
    const { world, ids } = await atTheGate('Escorted');
    const [personId] = ids as [string];
    const check = { checkId: newId(), decision: 'FIT', needs: [], escort: 'NURSE' };
    await say('clinician', `medical-clearance/people/${personId}/pre-embarkation-checks`, check);
    await until('the movement desk sees that a nurse is missing', async () =>
      (await readiness(world, personId, true)).escortsMissing.includes('NURSE'),
    );
    expect((await scan(world, personId)).rules).toEqual(['escorts-are-assigned']);
    const escort = {
      escortId: newId(),
      kind: 'NURSE',
      escorts: [personId],
      name: 'Almaz Nurse',
      documentNumber: 'EP7001',
      sex: 2,
      dateOfBirth: '1984-02-29',
      nationality: 'ETH',
    };
    expect((await say('movement-officer', `${listOf(world)}/escorts`, escort)).status).toBe(200);
    expect((await scan(world, personId)).rules).toEqual(['escorts-board-first']);
    await say('embarkation-officer', `${listOf(world)}/escorts/${escort.escortId}/boarding`);
    expect((await scan(world, personId)).status).toBe(200);
  }, 120_000);

  it('take a no with a scan as a withdrawal, a code in any writing, and a second scan as a second one', async () => {
    const { world, ids } = await atTheGate('Saysno', 'Goes');
    const [no, goes] = ids as [string, string];
    expect((await scan(world, no, { answer: 'no' })).body).toMatchObject({ boarded: false });
    const consent = `consent/people/${no}/consents`;
    await until('consent has it', async () =>
      JSON.stringify(await api.call('return-counsellor', 'GET', consent)).includes('"WITHDRAWN"'),
    );
    expect((await scan(world, no)).status).toBe(409);
    const { code } = await passenger(world, goes);
    const arabic = code.toLowerCase().replace(/\d/g, (d) => '٠١٢٣٤٥٦٧٨٩'[Number(d)]!);
    expect((await scan(world, ` ${arabic} `)).status).toBe(200);
    expect((await scan(world, code, { device: 'G2' })).rules).toEqual(['boards-once']);
    expect(await passenger(world, goes, 'embarkation-officer')).toMatchObject({ boarded: true, boardedOn: 'G1' });
  }, 120_000);

  it('let nobody close the doors over a count that differs, nor receive before the flight has landed', async () => {
    const { world, personId } = await boardOnePerson(api, sample, { family: 'Truenow', given: 'Counted' });
    await say('embarkation-officer', `${listOf(world)}/cabin-counts`, { countId: newId(), heads: 2 }, closing);
    const preview = await api.call<{ expects: string }>('embarkation-officer', 'GET', `${listOf(world)}/doors-closing`);
    const refused = await say(
      'embarkation-officer',
      `${listOf(world)}/doors-closing`,
      { expects: preview.expects, confirm: [] },
      closing,
    );
    expect(refused.rules).toContain('cabin-count-agrees');
    const stranger = { findingId: newId(), what: 'NOT_ON_LIST' };
    await say('embarkation-officer', `${listOf(world)}/cabin-findings`, stranger, closing);
    await say(
      'embarkation-officer',
      `${listOf(world)}/cabin-findings/${stranger.findingId}/end`,
      { how: 'LEFT' },
      closing,
    );
    await mustTake(api.ask.bind(api), `${listOf(world)}/doors-closing`, closing);
    const opened = await say('embarkation-officer', `${listOf(world)}/doors-opening`, { why: 'TOO_EARLY' }, closing);
    expect(opened.status).toBe(200);
    await mustTake(api.ask.bind(api), `${listOf(world)}/doors-closing`, closing);
    expect(await step(world, 'departure', leaving)).toEqual([]);

    const receive = new Receive(world);
    await receive.awaitDeparture();
    const ticks = `reception/flights/${world.flightId}/arrivals/ticks`;
    const tick = () => say('reception-officer', ticks, { personId, offPoint: 'ADD' }, '2026-12-09T15:00:00Z');
    expect((await tick()).status).toBe(409);
    await receive.land();
    expect((await tick()).status).toBeLessThan(300);
    expect(
      (await say('reception-officer', `${ticks}/${personId}/taking-back`, {}, '2026-12-09T15:01:00Z')).status,
    ).toBeLessThan(300);
    expect((await tick()).status).toBeLessThan(300);
  }, 120_000);

  it('show the airline nobody who does not want it, and name every field that counselling lacks', async () => {
    const { world, ids } = await atTheGate('Carried', 'Notcarried');
    const empty = await api.ask<{ fields: string[] }>('return-counsellor', 'POST', 'consent/counselling-sessions', {
      at: officeHours,
      body: {},
    });
    expect(empty.status).toBe(400);
    for (const field of ['personId', 'place', 'language', 'topics', 'answers'])
      expect(empty.body.fields.join(' ')).toContain(field);

    const { secretsFile } = (platform as { state: { secretsFile: string } }).state;
    const { clients } = JSON.parse(readFileSync(secretsFile, 'utf8')) as { clients: Record<string, string> };
    const token = await clientToken(api.url, 'airline-demo', clients['airline-demo']!, audienceOf('partner-api'));
    const lines = async (): Promise<number | undefined> => {
      const url = `${api.url}/api/partner-api/flights/${world.flightId}/manifest`;
      const response = await fetch(url, { headers: { authorization: `Bearer ${token!}` } });
      return response.ok ? ((await response.json()) as { lines: unknown[] }).lines.length : undefined;
    };
    await until('the airline has both', async () => (await lines()) === 2);
    const no = await say('return-counsellor', `consent/people/${ids[1]!}/withdrawals`, { purpose: 'CARRIER_SHARING' });
    expect(no.status).toBeLessThan(300);
    await until('the airline has one', async () => (await lines()) === 1);
    expect((await scan(world, ids[1]!)).status).toBe(200);
  }, 120_000);
});
