import { execFile } from 'node:child_process';
import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { Client } from 'pg';
import { buildPrograms, eventually, startPlatform, temporaryFolder, type StartedPlatform } from '@homeward/testing';
import { onlyGenuineMessages } from './genuine-messages.suite';
import { known, stillRuns } from './processes/process-identity';

const supervisor = path.resolve(__dirname, '../dist/main.cjs');

/** A start that is expected to give up. */
const refused = (flags: string[], env: NodeJS.ProcessEnv = {}): Promise<{ code: unknown; said: string }> =>
  new Promise((resolve) => {
    const options = { env: { ...process.env, ...env } };
    execFile(process.execPath, [supervisor, '--quiet', ...flags], options, (error, _out, said) =>
      resolve({ code: error?.code ?? 0, said: said.trim() }),
    );
  });

describe('the one-machine edition', () => {
  const folder = temporaryFolder();
  const dataFolder = path.join(folder, 'data');
  let platform: StartedPlatform;
  const start = async (): Promise<StartedPlatform> =>
    (platform = await startPlatform({ dataFolder, only: ['consent'], quiet: false }));

  beforeAll(async () => {
    buildPrograms('homeward', 'identity', 'gateway', 'consent');
    await start();
  }, 180_000);
  afterAll(async () => {
    await platform.stop();
    rmSync(folder, { recursive: true, force: true });
  }, 30_000);

  const answers = async (endpoint: string): Promise<boolean> => (await fetch(platform.url + endpoint)).ok;
  const consentAnswers = (): Promise<boolean> => eventually(() => answers('/api/consent/openapi.json'), 30_000);
  const token = async (user = 'return-counsellor'): Promise<string> => {
    const headers = { 'content-type': 'application/json' };
    const body = JSON.stringify({ user, password: platform.state().demoPassword });
    const response = await fetch(`${platform.url}/oidc/demo-token`, { method: 'POST', headers, body });
    return ((await response.json()) as { access_token: string }).access_token;
  };

  it('answers at one address, and prints it with the demo users', async () => {
    expect(await answers('/config.json')).toBe(true);
    expect(await consentAnswers()).toBe(true);
    await eventually(() => platform.said().includes('Stop: Ctrl-C'));
    expect(platform.said()).toMatch(/Homeward runs at http:\/\/localhost:\d+/);
    expect(platform.said()).toMatch(/3 programs, \d+ MB of memory/);
    expect(platform.said()).toMatch(/movement-officer +movement-officer/);
  });

  it('begins an exercise on the morning before the sample flight', async () => {
    const { now } = (await (await fetch(`${platform.url}/config.json`)).json()) as { now: string };
    expect(now).toMatch(/^2026-12-08T09:0/);
  });

  it('lets a service read and write rows, but not change the schema or use another’s database', async () => {
    const { postgres, secretsFile } = platform.state();
    const { roles } = JSON.parse(await readFile(secretsFile, 'utf8')) as { roles: Record<string, string> };
    const url = (database: string): string =>
      `postgresql://consent_app:${roles['consent_app']}@127.0.0.1:${postgres.port}/${database}`;
    const own = new Client({ connectionString: url('consent') });
    await own.connect();
    await expect(own.query('SELECT count(*) FROM outbox')).resolves.toBeDefined();
    await expect(own.query('CREATE TABLE mine (x int)')).rejects.toThrow(/permission denied/);
    for (const change of [
      'TRUNCATE history',
      'DELETE FROM history',
      `UPDATE history SET by = 'somebody else'`,
      'DELETE FROM record_adoption',
      `UPDATE record_adoption SET records = 0`,
      `UPDATE unsigned_until SET at = '9'`,
      `INSERT INTO unsent_of_before VALUES (gen_random_uuid(), '{}')`,
    ])
      await expect(own.query(change)).rejects.toThrow(/permission denied/);
    const seen = `INSERT INTO read_record (id, at, by, roles, purpose, action, classes, people, kept_at)
      VALUES (gen_random_uuid(), now(), $1, '{}', 'p', 'a', '{}', '{}', $2)`;
    await own.query(seen, ['this week', new Date(Date.now() - 7 * 86_400_000)]);
    await own.query(seen, ['long ago', new Date(Date.now() - 731 * 86_400_000)]);
    await expect(own.query(`UPDATE read_record SET by = 'somebody else'`)).rejects.toThrow(/permission denied/);
    await expect(own.query(`DELETE FROM read_review`)).rejects.toThrow(/permission denied/);
    expect((await own.query('DELETE FROM read_record RETURNING by')).rows).toEqual([{ by: 'long ago' }]);
    await expect(own.query('SELECT * FROM _prisma_migrations')).rejects.toThrow(/permission denied/);
    await own.end();
    const broker = new Client({ connectionString: url('broker') });
    await broker.connect();
    await expect(broker.query('SELECT count(*) FROM log')).resolves.toBeDefined();
    await expect(broker.query('DELETE FROM log')).rejects.toThrow(/permission denied/);
    const write = (stream: string): Promise<unknown> =>
      broker.query(`INSERT INTO log (stream, part, message_id, message) VALUES ($1, 0, gen_random_uuid(), '{}')`, [
        stream,
      ]);
    for (const stream of ['homeward.protection.v1', 'homeward.consent-x.v1', 'homeward.v1', 'x'])
      await expect(write(stream)).rejects.toThrow(/row-level security/);
    const moved = await broker.query(`UPDATE consumer_position SET id = 0 WHERE consumer = 'protection'`);
    expect(moved.rowCount).toBe(0);
    await expect(
      broker.query(`INSERT INTO consumer_position (consumer, stream, part) VALUES ('protection', 'x', 0)`),
    ).rejects.toThrow(/row-level security/);
    await broker.end();
    const other = new Client({ connectionString: url('postgres') });
    await expect(other.connect()).rejects.toThrow(/permission denied/);
  });

  onlyGenuineMessages(dataFolder, () => platform);

  it('restarts a program that was killed, and keeps who saw whom the moment before', async () => {
    const ask = async (user: string, endpoint: string): Promise<unknown> => {
      const headers = { authorization: `Bearer ${await token(user)}` };
      return (await fetch(`${platform.url}/api/consent${endpoint}`, { headers })).json();
    };
    const personId = '019ac000-0000-7000-8000-00000000000a';
    expect(await ask('return-counsellor', `/people/${personId}/consents`)).toEqual([]);
    const before = platform.state().processes['consent']!.pid;
    process.kill(before, 'SIGKILL');
    await eventually(
      () => platform.state().processes['consent']?.pid !== before && platform.state().processes['consent'],
      10_000,
    );
    expect(await consentAnswers()).toBe(true);
    expect(platform.said()).toContain('consent ended (SIGKILL); it starts again in 0.2 s');
    await eventually(async () => {
      const { items } = (await ask('data-officer', `/reads?personId=${personId}`)) as { items?: { by: string }[] };
      return items?.[0]?.by === 'return-counsellor';
    }, 10_000);
  }, 40_000);

  it('verifies every record that is there, with the rights of the service', async () => {
    const headers = { authorization: `Bearer ${await token()}` };
    for (const n of ['b', 'c'])
      await fetch(`${platform.url}/api/consent/people/019ac000-0000-7000-8000-00000000000${n}/withdrawals`, {
        method: 'POST',
        headers,
      });
    const args = [supervisor, '--verify', '--data', dataFolder, '--only=consent'];
    const said = await new Promise((resolve) => execFile(process.execPath, args, (_, out) => resolve(out)));
    expect(said).toMatch(/consent: consent: 2 records, 2 facts of their history\./);
  }, 40_000);

  it('ends and restarts a service whose consumer cannot go on, and is not ready meanwhile', async () => {
    const { postgres, secretsFile, processes } = platform.state();
    const { superuser } = JSON.parse(await readFile(secretsFile, 'utf8')) as { superuser: string };
    const broker = new Client({
      connectionString: `postgresql://postgres:${superuser}@127.0.0.1:${postgres.port}/broker`,
    });
    await broker.connect();
    const ready = async (): Promise<number> =>
      (await fetch(`http://127.0.0.1:${processes['consent']!.port}/health/ready`).catch(() => undefined))?.status ?? 0;
    expect(await ready()).toBe(200);
    await broker.query('ALTER TABLE consumer_position RENAME TO elsewhere');
    const asked: number[] = [];
    await eventually(async () => {
      asked.push(await ready());
      return /consent ended \(exit 70\).*[^]*consent ended \(exit \d+\); it starts again in [^0]/.test(platform.said());
    }, 60_000);
    expect(asked.filter((status) => status === 200).length).toBeLessThan(3); // none once the supervisor noticed
    expect(asked.at(-1)).not.toBe(200);
    const log = await readFile(path.join(dataFolder, 'logs/consent.log'), 'utf8');
    expect(log).toContain('cannot go on; ending so that the supervisor restarts it');
    await broker.query('ALTER TABLE elsewhere RENAME TO consumer_position');
    await broker.end();
    await eventually(async () => (await ready()) === 200, 30_000);
  }, 120_000);

  it('comes back when PostgreSQL itself was killed', async () => {
    const bearer = { authorization: `Bearer ${await token()}` };
    process.kill(platform.state().postgres.pid!, 'SIGKILL');
    await eventually(() => platform.said().includes('postgres ended (SIGKILL)'), 10_000);
    const asked = (): Promise<Response> =>
      fetch(`${platform.url}/api/consent/people/01a21363-eb7d-7728-a811-32c4ba01221a/consents`, { headers: bearer });
    await eventually(async () => (await asked()).status < 500, 40_000);
  }, 60_000);

  it('says in one sentence that it runs already, or that the port is in use', async () => {
    const again = await refused(['--data', dataFolder]);
    expect(again).toEqual({ code: 1, said: expect.stringContaining(`already runs on this data at ${platform.url}`) });
    const { port } = new URL(platform.url);
    const taken = await refused(['--data', path.join(folder, 'other'), '--port', port]);
    expect(taken).toEqual({
      code: 1,
      said: expect.stringMatching(new RegExp(`^Port ${port} is used by another program.*`)),
    });
    expect(taken.said).not.toContain('\n');
  });

  it('does not touch a folder with other files', async () => {
    const foreign = path.join(folder, 'foreign');
    mkdirSync(foreign);
    writeFileSync(path.join(foreign, 'thesis.odt'), '');
    const { code, said } = await refused(['--data', foreign, '--port', '0', '--fresh']);
    expect([code, said]).toEqual([
      1,
      `${foreign} holds files that are not Homeward's: choose an empty folder with --data.`,
    ]);
  });

  it('ends the programs that a killed supervisor left running, and old tokens stay valid', async () => {
    const before = platform.state();
    const bearer = { authorization: `Bearer ${await token()}` };
    const ran = [before.postgres.pid!, ...Object.values(before.processes).map(({ pid }) => pid)].map(known);
    await platform.kill();
    expect(stillRuns(ran[0]!)).toBe(true);
    await start();
    expect(platform.said()).toContain('The last run was cut off');
    expect(ran.filter(stillRuns)).toEqual([]);
    // The port was any, so the address differs; the keys are the same after a restart.
    const keys = (await (await fetch(`${platform.url}/oidc/jwks`)).json()) as { keys: { kid: string }[] };
    const { kid } = JSON.parse(Buffer.from(bearer.authorization.slice(7).split('.')[0]!, 'base64url').toString()) as {
      kid: string;
    };
    expect(keys.keys.map((key) => key.kid)).toContain(kid);
    expect(await consentAnswers()).toBe(true);
  }, 90_000);

  it('ends everything in order and leaves nothing running', async () => {
    const { processes, postgres } = platform.state();
    const ran = [postgres.pid!, ...Object.values(processes).map(({ pid }) => pid)].map(known);
    expect(ran.every(stillRuns)).toBe(true);
    expect(await platform.stop()).toBe(0);
    expect(ran.filter(stillRuns)).toEqual([]);
    await start();
  }, 90_000);
});

describe('a start that cannot succeed', () => {
  it('says what to set when demo users are not wanted', async () => {
    const folder = temporaryFolder();
    const { code, said } = await refused(['--data', path.join(folder, 'data'), '--port', '0', '--only='], {
      HOMEWARD_EXERCISE: '0',
    });
    expect(code).toBe(1);
    expect(said).toMatch(/identity cannot start.*HOMEWARD_EXERCISE=1/);
    // the cluster that was being created is complete, and nothing writes to it any more
    expect(existsSync(path.join(folder, 'data/postgres/homeward-complete'))).toBe(true);
    rmSync(folder, { recursive: true, force: true });
  }, 60_000);
});
