import { newId } from '@homeward/kernel';
import { showsTo, type FieldClass, type Role } from '@homeward/access';
import { inParallel, until } from './api';
import type { FilledRequest } from './testing/filled-request';
import { platformUnderTest } from './testing/platform-under-test';
import { TwoOperations, details, mayAs, nameOf, services } from './testing/two-operations';

/** Something that writes; what is looked for among people is sent as POST too. */
const isCommand = ({ method, path: where }: FilledRequest): boolean =>
  method !== 'GET' && !/\/(search|counts|export)$/.test(where);

/** Who may see and do what: role × operation × site × field, at every endpoint of a running platform. */
describe('an officer', () => {
  let platform: Awaited<ReturnType<typeof platformUnderTest>>;
  let two: TwoOperations;
  let requests: FilledRequest[];
  beforeAll(async () => {
    platform = await platformUnderTest();
    two = await TwoOperations.on(platform);
    requests = await two.requests();
  }, 240_000);
  afterAll(() => platform?.stop(), 60_000);

  const tries = (): { request: FilledRequest; role: Role }[] =>
    requests.flatMap((request) => mayAs(request.action).map((role) => ({ request, role })));
  const reading = () => tries().filter(({ request }) => !isCommand(request));

  it('is tried at every endpoint', () => {
    expect(requests.length).toBeGreaterThan(80);
    expect(new Set(requests.map((r) => r.service))).toEqual(new Set(services));
    // Of these, all but the follow-up, the view and the message stand behind the id of a person or a flight; messages are no officer's.
    expect(new Set(requests.flatMap((r) => r.unknown))).toEqual(
      new Set([
        'key',
        'permitId',
        'guardianId',
        'referralId',
        'findingId',
        'escortId',
        'holdId',
        'followUpId',
        'varianceId',
        'viewId',
        'deviceId',
      ]),
    );
  });

  it('of another operation finds nothing and changes nothing, whatever the role', async () => {
    await until(
      'everything has arrived',
      async () => {
        const before = JSON.stringify(await two.stored());
        await new Promise((done) => setTimeout(done, 1_500));
        return before === JSON.stringify(await two.stored());
      },
      60_000,
    );
    const before = await two.stored();
    const wrong: string[] = [];
    // A no and a word to protection are heard from everywhere; a device is whose it is, and of no operation.
    const heardEverywhere: string[] = ['consent:withdraw', 'protection:refer', 'device:keep'];
    await inParallel(
      tries().filter(({ request }) => !heardEverywhere.includes(request.action)),
      16,
      async ({ request, role }) => {
        const { status, text } = await two.send(`here.${role}`, request);
        const done = status < 300 && isCommand(request);
        if (done || two.tells(text) || status >= 500 || status === 409 || status === 412)
          wrong.push(`${nameOf(request)} as ${role}: ${status}`);
      },
    );
    expect(wrong.sort()).toEqual([]);
    expect(await two.stored()).toEqual(before);
  }, 300_000);

  it('whose assignment is over, or has not begun, is refused everywhere', async () => {
    const open: string[] = [];
    await inParallel(tries(), 16, async ({ request, role }) => {
      const { status } = await two.send(`over.${role}`, request);
      if (status !== 403) open.push(`${nameOf(request)} as ${role}: ${status}`);
    });
    expect(open).toEqual([]);
  }, 300_000);

  it('of the operation itself reads of people what the role is for, and nothing else', async () => {
    const shown: Record<string, FieldClass> = {
      [details.phone]: 'contact',
      [details.location]: 'place',
      [details.village]: 'place',
      Thereabout: 'identity',
    };
    const told = new Set<string>();
    const wrong: string[] = [];
    const seen = new Set<string>();
    const found = new Set<string>();
    await inParallel(reading(), 16, async ({ request, role }) => {
      const { status, text } = await two.send(`there.${role}`, request);
      if (status >= 400) return;
      found.add(nameOf(request));
      if (two.tells(text)) told.add(nameOf(request));
      for (const [word, fieldClass] of Object.entries(shown)) {
        if (!text.includes(word)) continue;
        seen.add(`${role} ${fieldClass}`);
        if (!showsTo([role], fieldClass)) wrong.push(`${nameOf(request)} shows ${fieldClass} to ${role}`);
      }
    });
    expect(wrong).toEqual([]);
    expect(told.size).toBeGreaterThan(12);
    // What others do not find is there.
    const names = new Set(reading().map(({ request }) => nameOf(request)));
    expect([...names].filter((name) => name.includes('{') && !found.has(name))).toEqual([]);
    for (const pair of [
      'registration-officer contact',
      'clinician place',
      'flight-officer identity',
      'reception-officer identity',
    ])
      expect(seen).toContain(pair);
  }, 120_000);

  it('sees on a manifest, in every form of it, the numbers of documents only where they are carried', async () => {
    const { there, api } = two;
    const url = `manifests/flights/${there.world.flightId}/versions/1`;
    const number = `LP${there.personId.replaceAll('-', '').slice(-10)}`;
    const says = async (user: string, what: string): Promise<boolean> =>
      JSON.stringify((await api.ask(user, 'GET', `${url}${what}`)).body).includes(number);
    for (const what of ['', '/manifest.csv']) {
      expect([what, await says('there.movement-officer', what)]).toEqual([what, true]);
      expect([what, await says('there.flight-officer', what)]).toEqual([what, true]);
      expect([what, await says('there.reception-officer', what)]).toEqual([what, false]);
      expect([what, await says('there.duty-officer', what)]).toEqual([what, false]);
    }
  });

  it('at the movement desk sees that somebody is not ready, and not why', async () => {
    const { here, api } = two;
    const body = {
      examinationId: newId(),
      decision: 'TEMP_UNFIT',
      needs: [],
      escort: 'NONE',
      findings: 'x',
      reviewAt: '2026-12-30T00:00:00Z',
    };
    await api.call('clinician', 'POST', `medical-clearance/people/${here.personId}/examinations`, { body });
    const readiness = (user: string) =>
      api.call<{ ready: boolean; blockers: { code: string; unblockedBy: string; until?: string }[] }>(
        user,
        'GET',
        `manifests/people/${here.personId}/readiness`,
      );
    await until('it is known', async () => !(await readiness('here.movement-officer')).ready);
    const { blockers } = await readiness('here.movement-officer');
    expect(blockers).toContainEqual(expect.objectContaining({ code: 'ASK', unblockedBy: 'clinician' }));
    expect(JSON.stringify(blockers)).not.toMatch(/H-MED|2026-12-30/);
  }, 60_000);

  it('lists its own operation alone, opens none, and operates no messages', async () => {
    const { api, here } = two;
    const listed = async (user: string): Promise<string[]> =>
      (await api.call<{ items: { operationId: string }[] }>(user, 'GET', 'registration/operations')).items.map(
        (o) => o.operationId,
      );
    expect(await listed('here.operations-lead')).toEqual([here.world.operationId]);
    expect((await listed('operations-lead')).length).toBeGreaterThanOrEqual(2);
    expect((await api.ask('here.duty-officer', 'GET', 'consent/parked-messages')).status).toBe(403);
    expect((await api.ask('here.operations-lead', 'POST', 'registration/operations', { body: {} })).status).toBe(403);
  });

  it('has the role of one operation there alone', async () => {
    const { api, here, there } = two;
    const [clinician, movement] = ['clinician', 'movement-officer'] as const;
    two.assign({
      both: [
        { role: clinician, operation: here.world.operationId },
        { role: movement, operation: there.world.operationId },
      ],
    });
    const status = async (url: string): Promise<number> => (await api.ask('both', 'GET', url)).status;
    expect(await status(`medical-clearance/people/${here.personId}/file`)).toBe(200);
    expect(await status(`medical-clearance/people/${there.personId}/file`)).toBe(404);
    expect(await status(`manifests/flights/${there.world.flightId}/list`)).toBe(200);
    expect(await status(`manifests/flights/${here.world.flightId}/list`)).toBe(404);
  });

  it('of one airport works at its flights: embarkation where they leave, reception where they arrive', async () => {
    const { api, there } = two;
    const flight = `flights/${there.world.flightId}`;
    const { legs } = await api.call<{ legs: { from: string; to: string }[] }>(
      'flight-officer',
      'GET',
      `charter-flights/${flight}`,
    );
    const [from, to] = [legs[0]!.from, legs.at(-1)!.to];
    const at = (role: Role, site: string) => [{ role, operation: there.world.operationId, site }];
    two.assign({
      'gate.here': at('embarkation-officer', from),
      'gate.elsewhere': at('embarkation-officer', to),
      'arrival.here': at('reception-officer', to),
      'arrival.elsewhere': at('reception-officer', from),
    });
    const status = async (user: string, url: string): Promise<number> => (await api.ask(user, 'GET', url)).status;
    for (const [user, url] of [
      ['gate', `manifests/${flight}/list`],
      ['gate', `charter-flights/${flight}`],
      ['arrival', `reception/${flight}/arrivals/people`],
      ['arrival', `manifests/${flight}/versions/1`],
    ] as const)
      expect([url, await status(`${user}.here`, url), await status(`${user}.elsewhere`, url)]).toEqual([url, 200, 404]);
  });

  it('can still record a no of anybody', async () => {
    const { status } = await two.api.ask(
      'here.flight-officer',
      'POST',
      `consent/people/${two.there.personId}/withdrawals`,
      {
        at: '2026-12-09T12:00:00Z',
        body: {},
      },
    );
    expect(status).toBe(200);
  });
});
