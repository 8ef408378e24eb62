import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { Client } from 'pg';
import { services, databaseOf } from '@homeward/deployment';
import { republish } from './republish';
import { migrate } from './migrate';
import { addressOf, passwordOf } from './postgres-address';
import { roles } from './roles';
import { makeSecrets } from './secrets/make-secrets';
import { topics } from './topics';

const server = new URL(`${process.env['TEST_POSTGRES']}/postgres`);

describe('the jobs that run before services', () => {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'homeward-jobs-'));
  const env = { POSTGRES_URL: server.href, SECRETS_FOLDER: folder };
  const as = async (role: string, sql: string, database = role.replace(/_(app|owner)$/, '')): Promise<unknown> => {
    const client = new Client({ connectionString: addressOf(server, database, role, passwordOf(env, role)) });
    await client.connect();
    return client.query(sql).finally(() => client.end());
  };
  beforeAll(() => void makeSecrets(['--folder', folder]));
  afterAll(async () => {
    const client = new Client({ connectionString: server.href });
    await client.connect();
    for (const name of services.map((s) => databaseOf(s.name))) {
      await client.query(`DROP DATABASE IF EXISTS ${name} WITH (FORCE)`);
      await client.query(`DROP ROLE IF EXISTS ${name}_app; DROP ROLE IF EXISTS ${name}_owner`);
    }
    await client.end();
    rmSync(folder, { recursive: true });
  });

  it('make a database and two roles for each service, and its newest schema; and may run again', async () => {
    for (let run = 0; run < 2; run++) {
      expect(await roles(env)).toBe('18 roles and 9 databases are there.');
      expect(await migrate(env)).toMatch(run === 0 ? /^\d+ migrations applied/ : /^every schema was up to date/);
    }
    await expect(as('consent_app', 'SELECT count(*) FROM outbox')).resolves.toBeDefined();
  });

  it('make every relay start again, and say how many messages that are', async () => {
    const at = `INSERT INTO relay_position VALUES ('outbox', '77', 7)`;
    const message = `INSERT INTO outbox (message_id, stream, key, message) VALUES (gen_random_uuid(), 's', 'k', '{}')`;
    await as('consent_app', `${at}; ${message}`);
    expect(await republish(env)).toBe('1 messages will be published once more.');
    const { rows } = (await as('consent_app', 'SELECT xid::text, id::int FROM relay_position')) as { rows: object[] };
    expect(rows).toEqual([{ xid: '0', id: 0 }]);
  });

  it('allow a service neither to change its schema nor to reach the database of another', async () => {
    await expect(as('consent_app', 'ALTER TABLE outbox ADD COLUMN x int')).rejects.toThrow(/must be owner/);
    await expect(as('consent_app', 'SELECT 1', 'registration')).rejects.toThrow(/permission denied for database/);
  });

  it('say in a sentence what prevents them', async () => {
    await expect(roles({})).rejects.toThrow(/^Set POSTGRES_URL/);
    await expect(migrate({ ...env, SECRETS_FOLDER: '/nowhere' })).rejects.toThrow(/nowhere.* cannot be read/);
    await expect(roles({ ...env, POSTGRES_URL: 'postgresql://postgres@127.0.0.1:1/postgres' })).rejects.toThrow(
      /PostgreSQL at 127.0.0.1:1 refused: .*ECONNREFUSED/,
    );
    await expect(topics({})).rejects.toThrow(/^Set KAFKA_BROKERS/);
    await expect(topics({ KAFKA_BROKERS: '127.0.0.1:1' })).rejects.toThrow(
      /Kafka does not answer at 127.0.0.1:1 \(.*ECONNREFUSED/,
    );
  });
});
