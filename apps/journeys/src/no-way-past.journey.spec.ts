import { readFileSync } from 'node:fs';
import path from 'node:path';
import { Client } from 'pg';
import { newId } from '@homeward/kernel';
import { Api, until } from './api';
import { readSample } from './sample';
import { boardOnePerson, openBoarding, openCharter, registerReadyPerson, type SmallCase } from './steps/small-case';
import { platformUnderTest } from './testing/platform-under-test';
import { mustTake, takeStep } from './steps/take-step';
import type { World } from './world';

const sample = readSample(path.resolve(__dirname, '../../../samples/small'));
const closing = '2026-12-09T08:05:00Z';
const leaving = '2026-12-09T08:15:00Z';

/** Ways by which somebody flew who should not have, tried on running processes. */
describe('nobody flies', () => {
  let platform: Awaited<ReturnType<typeof platformUnderTest>>;
  let api: Api;
  beforeAll(async () => {
    platform = await platformUnderTest();
    api = new Api(platform.url, platform.password);
  }, 240_000);
  afterAll(() => platform?.stop(), 60_000);

  const urlOf = ({ flightId }: World): string => `manifests/flights/${flightId}`;
  const refusal = async (user: string, url: string, at: string, body: object = {}) => {
    const answer = await api.ask<{ broken?: { name: string }[] }>(user, 'POST', url, { at, body });
    return [answer.status, ...(answer.body.broken ?? []).map((b) => b.name)];
  };
  /** As somebody who has looked at what follows. */
  const taken = async (url: string, at: string) => {
    const { status, body } = await takeStep(api.ask.bind(api), url, at);
    return [status, ...(body.broken ?? []).map((b) => b.name)];
  };
  const departure = (world: World) => taken(`${urlOf(world)}/departure`, leaving);
  const scan = (world: World, code: string) =>
    refusal('embarkation-officer', `${urlOf(world)}/scans`, '2026-12-09T07:15:00Z', {
      scanId: newId(),
      code,
      asked: true,
      answer: 'go',
      device: 'G1',
    });
  const codeOf = async (world: World, personId: string): Promise<string> =>
    (await api.call<{ code: string }>('movement-officer', 'GET', `${urlOf(world)}/list/passengers/${personId}`)).code;

  /** Somebody aboard, behind closed doors. */
  const behindClosedDoors = async (given: string): Promise<SmallCase> => {
    const found = await boardOnePerson(api, sample, { family: 'Nowaypast', given });
    await mustTake(api.ask.bind(api), `${urlOf(found.world)}/doors-closing`, closing);
    return found;
  };
  const change = async (world: World, what: string, body: object): Promise<void> => {
    const url = `charter-flights/flights/${world.flightId}`;
    const { version } = await api.call<{ version: number }>('flight-officer', 'GET', url);
    const user = what === 'go-decision' ? 'duty-officer' : 'flight-officer';
    await api.call(user, 'POST', `${url}/${what}`, { at: closing, ifMatch: version, body });
  };

  const stageOf = async ({ flightId }: World): Promise<string> =>
    (await api.call<{ stage: string }>('flight-officer', 'GET', `charter-flights/flights/${flightId}`)).stage;

  it('who says no in the cabin after the aircraft doors have closed', async () => {
    const { world, personId } = await behindClosedDoors('Lateno');
    await api.call('duty-officer', 'POST', `consent/people/${personId}/withdrawals`, { at: closing, body: {} });
    const doors = () => taken(`${urlOf(world)}/doors-closing`, leaving);
    await until('the doors are open again', async () => (await doors()).includes('who-is-off-has-left-the-cabin'));
    expect(await departure(world)).toContain('flight-departs-once-after-its-doors-closed');
  }, 60_000);

  it('who says no a moment before the departure is recorded, heard of at the gate or not', async () => {
    const { world, personId } = await behindClosedDoors('Momentno');
    await api.call('duty-officer', 'POST', `consent/people/${personId}/withdrawals`, { at: closing, body: {} });
    expect(await departure(world)).toContain('flight-departs-once-after-its-doors-closed');
  }, 60_000);

  it('who said no after the departure, on a flight that comes back to the ramp and leaves again', async () => {
    const { world, personId } = await behindClosedDoors('Rampno');
    expect(await departure(world)).toEqual([200]);
    await until('the flight desk has heard', async () => (await stageOf(world)) === 'OFF_BLOCK');
    await api.call('duty-officer', 'POST', `consent/people/${personId}/withdrawals`, { at: leaving, body: {} });
    await change(world, 'stage', { action: 'return-to-ramp' });
    const doors = () => refusal('embarkation-officer', `${urlOf(world)}/doors-closing`, leaving);
    await until('the doors are open again', async () => (await doors()).includes('who-is-off-has-left-the-cabin'));
    expect(await departure(world)).toContain('flight-departs-once-after-its-doors-closed');
  }, 60_000);

  it('unseen, where the aircraft leaves over a departure that was refused: reception expects them', async () => {
    const { world, personId } = await behindClosedDoors('Leftno');
    await api.call('duty-officer', 'POST', `consent/people/${personId}/withdrawals`, { at: closing, body: {} });
    expect(await departure(world)).toContain('flight-departs-once-after-its-doors-closed');
    const steps = ['close', 'off-block', 'take-off'];
    for (const action of steps) await change(world, 'stage', { action });
    const arrival = `reception/flights/${world.flightId}/arrivals`;
    await until('reception asks what they need', async () => {
      const { body } = await api.ask<{ departed?: number; toBeAsked?: number }>('reception-officer', 'GET', arrival);
      return body.departed === 1 && body.toBeAsked === 1;
    });
  }, 60_000);

  it.each([
    ['that has a no-go by then', 'departure-follows-a-go', 'go-decision', () => ({ decision: 'NO_GO' })],
    ['a permit of which was taken back', 'every-permit-holds-as-it-leaves', '', () => ({ status: 'REVOKED' })],
    ['that was called off', 'a-flight-called-off-does-not-depart', 'cancellation', () => ({ reason: 'WEATHER' })],
  ])(
    'on a flight %s a moment after its doors have closed, heard of at the gate or not',
    async (_, rule, step, body) => {
      const { world } = await behindClosedDoors(rule.replaceAll('-', ''));
      const flight = await api.call<{ permits: { permitId: string }[] }>(
        'flight-officer',
        'GET',
        `charter-flights/flights/${world.flightId}`,
      );
      await change(world, step || `permits/${flight.permits[0]!.permitId}/answer`, body());
      expect(await departure(world)).toContain(rule);
    },
    60_000,
  );

  it('with the wristband of another flight', async () => {
    const [one, two] = [await openCharter(api, sample), await openCharter(api, sample)];
    const [here, there] = [
      await registerReadyPerson(one, { family: 'Nowaypast', given: 'Here' }),
      await registerReadyPerson(two, { family: 'Nowaypast', given: 'There' }),
    ];
    await openBoarding(one, [here]);
    await openBoarding(two, [there]);
    const foreign = await codeOf(two, there.personId);
    expect((await scan(one, foreign))[0]).toBe(409);
    expect((await scan(one, await codeOf(one, here.personId)))[0]).toBe(200);
  }, 60_000);

  it('who is called for a flight of another operation', async () => {
    const [own, other] = [await openCharter(api, sample), await openCharter(api, sample)];
    const { personId } = await registerReadyPerson(own, { family: 'Nowaypast', given: 'Elsewhere' });
    const people = [{ personId, offPoint: 'ADD', bagKg: 20, priority: 1 }];
    const call = () => refusal('movement-officer', `${urlOf(other)}/calls`, '2026-12-08T08:00:00Z', { people });
    await until('the lists know them', async () => !(await call()).includes('called-once-they-are-registered'));
    expect(await call()).toContain('called-in-their-own-operation');
  }, 60_000);

  it('whom somebody wrote into the list with the database role of the service', async () => {
    const world = await openCharter(api, sample);
    const listed = await registerReadyPerson(world, { family: 'Nowaypast', given: 'Listed' });
    const stranger = await registerReadyPerson(world, { family: 'Nowaypast', given: 'Written' });
    await openBoarding(world, [listed]);
    const { secretsFile, postgres } = (platform as { state: { secretsFile: string; postgres: { port: number } } })
      .state;
    const { roles } = JSON.parse(readFileSync(secretsFile, 'utf8')) as { roles: Record<string, string> };
    const role = 'manifests_app';
    const client = new Client({
      host: '127.0.0.1',
      port: postgres.port,
      user: role,
      password: roles[role],
      database: 'manifests',
    });
    await client.connect();
    await client.query(`SET homeward.scope = '*'`);
    await client.query(
      `UPDATE passenger_list SET state = jsonb_set(state, ARRAY['people', $2], state #> ARRAY['people', $3]
         || jsonb_build_object('personId', $2::text, 'code', 'ZZ')) WHERE id = $1::uuid`,
      [world.flightId, stranger.personId, listed.personId],
    );
    await client.end();
    const refused = 'record-agrees-with-its-history';
    expect(await scan(world, stranger.personId)).toContain(refused);
    expect(await taken(`${urlOf(world)}/stages/GATE/closing`, closing)).toContain(refused);
    expect(await taken(`${urlOf(world)}/doors-closing`, closing)).toContain(refused);
    expect(await departure(world)).toContain(refused);
  }, 60_000);
});
