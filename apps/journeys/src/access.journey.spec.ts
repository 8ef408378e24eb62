import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { Client } from 'pg';
import { policy, roles, type Action, type Permission, type Role } from '@homeward/access';
import { newId } from '@homeward/kernel';
import { Api, inParallel, until } from './api';
import { readSample } from './sample';
import { Receive } from './steps/receive';
import { boardOnePerson, type SmallCase } from './steps/small-case';
import { filledRequests, type Description, type FilledRequest } from './testing/filled-request';
import { platformUnderTest } from './testing/platform-under-test';

const sample = readSample(path.resolve(__dirname, '../../../samples/small'));
const services = [
  'registration',
  'consent',
  'protection',
  'medical-clearance',
  'charter-flights',
  'manifests',
  'reception',
  'status-feed',
];
const staff: Role[] = roles.filter((r) => r !== 'airline' && r !== 'service');
const mayAs = (action: string): Role[] =>
  staff.filter((r) => (policy[action as Action] as Permission).roles.includes(r));

/** Two operations on one platform, and officers of each. */
describe('an officer of another operation', () => {
  let platform: Awaited<ReturnType<typeof platformUnderTest>>;
  let api: Api;
  let here: SmallCase;
  let there: SmallCase;
  /** Everything of the operation `there` that can be named in a request. */
  let ids: Record<string, string>;
  let requests: FilledRequest[];

  const folder = (): string => platform.state!.dataFolder;
  const assign = (table: object): void => writeFileSync(path.join(folder(), 'assignments.json'), JSON.stringify(table));

  beforeAll(async () => {
    platform = await platformUnderTest();
    api = new Api(platform.url, platform.password);
    here = await boardOnePerson(api, sample, { family: 'Hereabout', given: 'Amina' });
    there = await boardOnePerson(api, sample, { family: 'Thereabout', given: 'Bilal' });
    await depart(there);
    const paper = await api.call<{ documentId: string }[]>(
      'registration-officer',
      'GET',
      `registration/people/${there.personId}/documents`,
    );
    const person = await api.call<{ caseId: string }>(
      'registration-officer',
      'GET',
      `registration/people/${there.personId}`,
    );
    ids = {
      operationId: there.world.operationId,
      flightId: there.world.flightId,
      personId: there.personId,
      personIds: there.personId,
      familyId: there.familyId,
      caseId: person.caseId,
      documentId: paper[0]!.documentId,
    };
    const [a, b] = [there.world.operationId, here.world.operationId];
    assign(
      Object.fromEntries(
        staff.flatMap((role) => [
          [role, [{ role, operation: '*' }]],
          [`there.${role}`, [{ role, operation: a }]],
          [`here.${role}`, [{ role, operation: b }]],
          [
            `over.${role}`,
            [
              { role, operation: a, until: '2026-12-01' },
              { role, operation: '*', from: '2027-06-01' },
            ],
          ],
        ]),
      ),
    );
    requests = (await Promise.all(services.map(describedBy))).flat();
  }, 240_000);
  afterAll(() => platform?.stop(), 60_000);

  const depart = async ({ world }: SmallCase): Promise<void> => {
    for (const step of ['doors-closing', 'departure'])
      await api.call('embarkation-officer', 'POST', `manifests/flights/${world.flightId}/${step}`, {
        at: '2026-12-09T08:05:00Z',
        body: {},
      });
    await new Receive(world).awaitDeparture();
  };
  const describedBy = async (service: string): Promise<FilledRequest[]> => {
    const base = `http://127.0.0.1:${platform.state!.processes[service]!.port}`;
    const description = (await (await fetch(`${base}/openapi.json`)).json()) as Description;
    return filledRequests(service, base, description, ids);
  };
  /** @returns status, and the text of the answer; a feed is read no further than its first words */
  const send = async (
    user: string,
    { method, url, body }: FilledRequest,
  ): Promise<{ status: number; text: string }> => {
    const response = await fetch(url, {
      method,
      headers: {
        authorization: `Bearer ${await api.token(user)}`,
        'exercise-time': '2026-12-09T09:00:00Z',
        ...(body !== undefined && {
          'content-type': 'application/json',
          'if-match': '"1"',
          'idempotency-key': newId(),
        }),
      },
      body: body === undefined ? undefined : JSON.stringify(body),
      signal: AbortSignal.timeout(20_000),
    });
    if (!response.headers.get('content-type')?.includes('event-stream'))
      return { status: response.status, text: await response.text() };
    const reader = response.body!.getReader();
    const { value } = await reader.read();
    await reader.cancel();
    return { status: response.status, text: Buffer.from(value ?? []).toString() };
  };
  const nameOf = ({ service, method, path: where }: FilledRequest): string => `${method} ${service}${where}`;
  const tries = (): { request: FilledRequest; role: Role }[] =>
    requests.flatMap((request) => mayAs(request.action).map((role) => ({ request, role })));
  /** What an answer says of the other operation, beside what the request itself named. */
  const tells = (text: string): boolean =>
    [there.personId, there.familyId, 'Thereabout', 'Bilal'].some((word) => text.includes(word));

  /** Everything that is stored about the operation. */
  const stored = async (): Promise<Record<string, string>> => {
    const { superuser } = JSON.parse(readFileSync(platform.state!.secretsFile, 'utf8')) as { superuser: string };
    const found: Record<string, string> = {};
    for (const service of services) {
      const database = service.replaceAll('-', '_');
      const client = new Client({
        host: '127.0.0.1',
        port: platform.state!.postgres.port,
        user: 'postgres',
        password: superuser,
        database,
      });
      await client.connect();
      const { rows } = await client.query<{ t: string }>(
        `SELECT quote_ident(tablename) AS t FROM pg_tables WHERE schemaname = 'public' AND tablename NOT IN ('inbox', 'relay_position')`,
      );
      for (const { t } of rows) {
        const words = Object.values(ids).join('|');
        const kept = await client.query<{ r: string }>(
          `SELECT r::text AS r FROM ${t} AS r WHERE r::text ~ $1 ORDER BY 1`,
          [words],
        );
        found[`${service}.${t}`] = createHash('sha256').update(JSON.stringify(kept.rows)).digest('hex');
      }
      await client.end();
    }
    return found;
  };

  it('is tried at every endpoint', () => {
    expect(requests.length).toBeGreaterThan(80);
    expect(new Set(requests.map((r) => r.service))).toEqual(new Set(services));
  });

  it('finds nothing and changes nothing: every endpoint, every role that may use it', async () => {
    await until(
      'everything has arrived',
      async () => {
        const [first, second] = [
          await stored(),
          (await new Promise((done) => setTimeout(done, 1_500)), await stored()),
        ];
        return JSON.stringify(first) === JSON.stringify(second);
      },
      60_000,
    );
    const before = await stored();
    const wrong: string[] = [];
    await inParallel(
      tries().filter(({ request }) => request.action !== 'consent:withdraw'),
      16,
      async ({ request, role }) => {
        const { status, text } = await send(`here.${role}`, request);
        const fits = status >= 500 ? false : status < 300 ? !tells(text) && !isCommand(request) : !tells(text);
        if (!fits || status === 409 || status === 412)
          wrong.push(`${nameOf(request)} as ${role}: ${status} ${text.slice(0, 160)}`);
      },
    );
    expect(wrong.sort()).toEqual([]);
    expect(await stored()).toEqual(before);
  }, 300_000);

  /** Something that writes; a search is sent as POST too. */
  const isCommand = ({ method, path: where }: FilledRequest): boolean => method !== 'GET' && !where.endsWith('/search');

  it('is not one whose assignment is over, or has not begun', async () => {
    const open: string[] = [];
    await inParallel(tries(), 16, async ({ request, role }) => {
      const { status } = await send(`over.${role}`, request);
      if (status !== 403) open.push(`${nameOf(request)} as ${role}: ${status}`);
    });
    expect(open).toEqual([]);
  }, 300_000);

  it('would be seen: officers of the operation itself read their own people', async () => {
    const reading = tries().filter(({ request }) => request.method === 'GET');
    const told = new Set<string>();
    await inParallel(reading, 16, async ({ request, role }) => {
      const { status, text } = await send(`there.${role}`, request);
      if (status === 200 && tells(text)) told.add(nameOf(request));
    });
    expect(told.size).toBeGreaterThan(12);
  }, 120_000);

  it('lists its own operation alone, opens none, and operates no messages', async () => {
    const list = await api.call<{ operationId: string }[]>('here.operations-lead', 'GET', 'registration/operations');
    expect(list.map((o) => o.operationId)).toEqual([here.world.operationId]);
    const whole = await api.call<unknown[]>('operations-lead', 'GET', 'registration/operations');
    expect(whole.length).toBeGreaterThanOrEqual(2);
    expect((await api.ask('here.duty-officer', 'GET', 'consent/parked-messages')).status).toBe(403);
    expect((await api.ask('here.operations-lead', 'POST', 'registration/operations', { body: {} })).status).toBe(403);
  });

  it('has the role of one operation there alone', async () => {
    const table = JSON.parse(readFileSync(path.join(folder(), 'assignments.json'), 'utf8')) as object;
    const both = [
      { role: 'clinician', operation: here.world.operationId },
      { role: 'movement-officer', operation: there.world.operationId },
    ];
    assign({ ...table, both });
    const file = (personId: string) => api.ask('both', 'GET', `medical-clearance/people/${personId}/file`);
    expect((await file(here.personId)).status).toBe(200);
    expect((await file(there.personId)).status).toBe(404);
    const list = (flightId: string) => api.ask('both', 'GET', `manifests/flights/${flightId}/list`);
    expect((await list(there.world.flightId)).status).toBe(200);
    expect((await list(here.world.flightId)).status).toBe(404);
  });

  it('can still record a no of anybody', async () => {
    const { status } = await api.ask('here.flight-officer', 'POST', `consent/people/${there.personId}/withdrawals`, {
      at: '2026-12-09T12:00:00Z',
      body: {},
    });
    expect(status).toBe(200);
  });
});
