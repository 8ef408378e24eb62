import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { Client } from 'pg';
import { policy, roles, type Action } from '@homeward/access';
import { relayLock } from '@homeward/messaging';
import { Api, until } from './api';
import { readSample } from './sample';
import { mustTake, takeStep } from './steps/take-step';
import { clearCabin } from './steps/clear-cabin';
import { Receive } from './steps/receive';
import { boardOnePerson, type SmallCase } from './steps/small-case';
import { openCollector } from './testing/collector';
import { answersAgainstPolicy, everyCaller, everyEndpoint, tokensBeyond } from './testing/every-endpoint';
import { platformUnderTest } from './testing/platform-under-test';
import type { World } from './world';

const sample = readSample(path.resolve(__dirname, '../../../samples/small'));
/** Words that occur nowhere else. */
const canary = {
  family: 'Qwaliborowska',
  given: 'Zyxthemia',
  fear: 'Vurgelstrand',
  diagnosis: 'Hemoglintosis',
  stranger: 'Brenquivaldo',
};
const databases = [
  'registration',
  'consent',
  'protection',
  'medical_clearance',
  'charter_flights',
  'manifests',
  'reception',
  'status_feed',
  'partner_api',
  'broker',
];

interface State {
  postgres: { port: number };
  secretsFile: string;
  dataFolder: string;
  processes: Record<string, { port: number }>;
}

/** The promises that hold for the platform as a whole, tested on running processes. */
describe('a running platform', () => {
  let platform: Awaited<ReturnType<typeof platformUnderTest>> & { state?: State };
  let api: Api;
  let thread: SmallCase;
  let collector: Awaited<ReturnType<typeof openCollector>>;

  const password = (): string =>
    (JSON.parse(readFileSync(platform.state!.secretsFile, 'utf8')) as { superuser: string }).superuser;
  const serverOf = (database: string) => ({
    host: '127.0.0.1',
    port: platform.state!.postgres.port,
    user: 'postgres',
    password: password(),
    database,
  });
  const onDatabase = async <T>(name: string, work: (client: Client) => Promise<T>): Promise<T> => {
    const client = new Client(serverOf(name));
    await client.connect();
    return work(client).finally(() => client.end());
  };

  /** The log of each program, by name. */
  const logs = (): [string, string][] => {
    const folder = path.join(platform.state!.dataFolder, 'logs');
    return readdirSync(folder).map((f) => [path.parse(f).name, readFileSync(path.join(folder, f), 'utf8')]);
  };

  beforeAll(async () => {
    collector = await openCollector();
    platform = await platformUnderTest({ env: { OTEL_EXPORTER_OTLP_ENDPOINT: collector.url, LOG_LEVEL: 'debug' } });
    api = new Api(platform.url, platform.password);
    thread = await boardOnePerson(api, sample, { family: canary.family, given: canary.given });
  }, 180_000);
  afterAll(async () => {
    await platform?.stop();
    collector.close();
  }, 60_000);

  /** The flight leaves, and a person whom nobody knows arrives. */
  const explainAStranger = async (world: World): Promise<void> => {
    for (const step of ['doors-closing', 'departure'])
      await mustTake(api.ask.bind(api), `manifests/flights/${world.flightId}/${step}`, '2026-12-09T08:05:00Z');
    const reception = new Receive(world);
    await reception.awaitDeparture();
    await reception.land();
    const explanation = `says his name is ${canary.stranger}`;
    const body = { varianceId: crypto.randomUUID(), code: 'V-EXTRA', offPoint: 'ADD', explanation };
    await api.call('reception-officer', 'POST', `reception/flights/${world.flightId}/arrivals/variances`, { body });
  };

  it('carries nothing personal into logs, streams, or databases, in the clear', async () => {
    const { personId, world } = await boardOnePerson(api, sample, { family: `${canary.family}b`, given: canary.given });
    await explainAStranger(world);
    const file = `protection/people/${personId}/file`;
    const { version } = await api.call<{ version: number }>('protection-officer', 'GET', file);
    const screening = {
      outcome: 'PENDING',
      fearsReturn: true,
      status: 'NONE',
      referralAnswered: false,
      note: canary.fear,
    };
    const screenings = `protection/people/${personId}/screenings`;
    await api.call('protection-officer', 'POST', screenings, { ifMatch: version, body: screening });
    const body = {
      examinationId: crypto.randomUUID(),
      decision: 'TEMP_UNFIT',
      needs: [],
      escort: 'NONE',
      findings: canary.diagnosis,
      reviewAt: '2026-12-30T00:00:00Z',
    };
    await api.call('clinician', 'POST', `medical-clearance/people/${personId}/examinations`, { body });
    const kept = await api.call<{ findings: string }>('clinician', 'GET', `medical-clearance/people/${personId}/file`);
    expect(kept.findings).toBe(canary.diagnosis); // stored, and readable where it may be
    for (const name of databases) {
      const found = await onDatabase(name, async (client) => {
        const { rows } = await client.query<{ t: string }>(
          `SELECT quote_ident(tablename) AS t FROM pg_tables WHERE schemaname = 'public'`,
        );
        for (const { t } of rows) {
          const words = Object.values(canary).join('|');
          const { rowCount } = await client.query(`SELECT 1 FROM ${t} AS r WHERE r::text ~* $1 LIMIT 1`, [words]);
          if (rowCount) return t;
        }
        return undefined;
      });
      expect([name, found]).toEqual([name, undefined]);
    }
    const written = JSON.stringify([logs(), collector.spans]);
    for (const word of Object.values(canary)) expect(written).not.toContain(word);
  }, 300_000);

  it('finds the canary where it may be read, so that the search above can fail', async () => {
    const person = await api.call<{ names: { family: string } }>(
      'registration-officer',
      'GET',
      `registration/people/${thread.personId}`,
    );
    expect(person.names.family).toBe(canary.family);
  });

  it('has one trace from a click to the last consumer, in every log and at the collector', async () => {
    const { personId } = await boardOnePerson(api, sample, { family: `${canary.family}c`, given: canary.given });
    const traceId = crypto.randomUUID().replaceAll('-', '');
    await api.call('embarkation-officer', 'POST', `consent/people/${personId}/withdrawals`, {
      at: '2026-12-09T07:50:00Z',
      headers: { traceparent: `00-${traceId}-b7ad6b7169203331-01` },
      body: { channel: 'CABIN' },
    });
    const last = 'status-feed: handle passenger.status-changed.v1';
    const way = (): string[] => collector.wayTo(last, traceId);
    await until('the collector has the whole trace', () => Promise.resolve(way().length === 4), 30_000);
    expect(way()).toEqual([
      'gateway: POST /api/consent/*',
      'consent: POST /people/:personId/withdrawals',
      'manifests: handle consent.withdrawn.v1',
      last,
    ]);
    const named = logs().flatMap(([name, text]) => (text.includes(traceId) ? [name] : []));
    expect(named).toEqual(expect.arrayContaining(['gateway', 'consent', 'manifests', 'status-feed']));
  }, 60_000);

  it('does not take an operation for a person: nothing is written about a person under its id', async () => {
    const holds = `protection/people/${thread.world.operationId}/holds`;
    const body = { holdId: crypto.randomUUID(), kind: 'PROTECTION' };
    const { status } = await api.ask('protection-officer', 'POST', holds, { body });
    expect(status).toBe(404);
  });

  it('quotes nothing in an error', async () => {
    const { status, body } = await api.ask('registration-officer', 'POST', 'registration/people', {
      body: { names: { family: canary.family, given: 7 }, sex: canary.given },
    });
    expect(status).toBe(400);
    expect(JSON.stringify(body)).not.toMatch(new RegExp(`${canary.family}|${canary.given}`));
  });

  it('gives a program no token for what it is not for', async () => {
    const { clients } = JSON.parse(readFileSync(platform.state!.secretsFile, 'utf8')) as {
      clients: Record<string, string>;
    };
    const services = databases.filter((d) => d !== 'broker').map((d) => d.replaceAll('_', '-'));
    expect(await tokensBeyond(api.url, clients, services)).toEqual([]);
  }, 60_000);

  it('opens every endpoint to those in the policy table, and to nobody else', async () => {
    const { processes, secretsFile } = platform.state!;
    const owners = databases.filter((d) => d !== 'broker').map((d) => d.replaceAll('_', '-'));
    const endpoints = await everyEndpoint(
      Object.fromEntries(owners.map((s) => [s, `http://127.0.0.1:${processes[s]!.port}`])),
    );
    const { clients } = JSON.parse(readFileSync(secretsFile, 'utf8')) as { clients: Record<string, string> };
    const callers = await everyCaller(api, clients);
    expect(new Set(callers.flatMap((c) => c.roles))).toEqual(new Set(roles));
    expect(new Set(endpoints.map((d) => d.service))).toEqual(new Set(owners));
    expect(await answersAgainstPolicy(endpoints, callers)).toEqual([]);
    // An action that no endpoint uses does not belong in the table.
    const asked = new Set(endpoints.map((d) => d.action));
    expect(Object.keys(policy).filter((action) => !asked.has(action as Action))).toEqual([]);
  }, 300_000);

  it('does not close the aircraft doors on a person who said no, even when the event has not arrived', async () => {
    // The relay of consent finds its lock taken and sends nothing: the list does not learn of the "no".
    const holder = new Client(serverOf('consent'));
    await holder.connect();
    await until('the relay is held back', async () => {
      const { rows } = await holder.query<{ mine: boolean }>(
        `SELECT pg_try_advisory_lock(hashtext('${relayLock}')) AS mine`,
      );
      if (!rows[0]!.mine)
        await holder.query(`SELECT pg_terminate_backend(pid) FROM pg_locks WHERE locktype = 'advisory' AND pid <> pg_backend_pid()
          AND database = (SELECT oid FROM pg_database WHERE datname = 'consent')`);
      return rows[0]!.mine;
    });
    const { personId, world } = thread;
    const url = `manifests/flights/${world.flightId}`;
    const at = '2026-12-09T07:50:00Z';
    await api.call('embarkation-officer', 'POST', `consent/people/${personId}/withdrawals`, {
      at,
      body: { channel: 'CABIN' },
    });
    const seen = await api.call<{ standing: string }>('movement-officer', 'GET', `${url}/list/passengers/${personId}`);
    expect(seen.standing).toBe('LISTED'); // the list's own copy may still say yes
    const { status, body } = await takeStep(api.ask.bind(api), `${url}/doors-closing`, '2026-12-09T08:00:00Z');
    expect([status, body.broken?.map((b) => b.code)]).toEqual([409, ['CONSENT']]);
    await holder.end();
    await until(
      'the list shows the withdrawal',
      async () =>
        (await api.call<{ standing: string }>('movement-officer', 'GET', `${url}/list/passengers/${personId}`))
          .standing === 'OUT',
      30_000,
    );
    await clearCabin(api, world.flightId, '2026-12-09T08:05:00Z');
    // Whoever said no may have been the only one aboard.
    const empty = { emptyBecause: 'NOBODY_GOES' };
    await mustTake(api.ask.bind(api), `${url}/doors-closing`, '2026-12-09T08:05:00Z', empty, 'duty-officer');
  }, 90_000);
});
