import { readFileSync } from 'node:fs';
import path from 'node:path';
import { Client } from 'pg';
import { emptyDatabase } from '../testing/empty-database';
import { until } from '../testing/until';
import { Relay } from '../relay';
import { PostgresBroker } from './postgres-broker';

const schemas = ['messaging', 'authentic', 'log'].map((name) =>
  readFileSync(path.resolve(__dirname, `../../sql/${name}.sql`), 'utf8'),
);
const holdersSql = `SELECT DISTINCT pid FROM pg_locks WHERE locktype = 'advisory' AND granted
                    AND database = (SELECT oid FROM pg_database WHERE datname = current_database())`;
/** The kernel's settings for the session that asks. */
const patienceSql = `SELECT current_setting('tcp_keepalives_idle') AS idle, current_setting('tcp_keepalives_interval') AS interval,
                     current_setting('tcp_keepalives_count') AS count, current_setting('tcp_user_timeout') AS unanswered`;

describe('a session that holds a lock', () => {
  let database: string;
  let observer: Client;
  let opened: jest.SpyInstance;
  const ends: (() => Promise<void>)[] = [];
  beforeEach(async () => {
    database = await emptyDatabase(schemas.join(';'));
    observer = new Client({ connectionString: database });
    await observer.connect();
    opened = jest.spyOn(Client.prototype, 'connect');
  });
  afterEach(async () => {
    opened.mockRestore();
    for (const end of ends.splice(0)) await end();
    await observer.end();
  });

  const patienceOfHolder = async (): Promise<unknown> => {
    const holders = async (): Promise<number[]> =>
      (await observer.query<{ pid: number }>(holdersSql)).rows.map(({ pid }) => pid);
    await until(async () => (await holders()).length > 0);
    const [pid] = await holders();
    const clients = opened.mock.contexts as (Client & { processID: number })[];
    return (await clients.find((client) => client.processID === pid)!.query(patienceSql)).rows[0];
  };
  /** Seconds, times, milliseconds. */
  const threeSeconds = { idle: '1', interval: '1', count: '2', unanswered: '3000' };

  it('is ended soon by the server when the host of a relay vanishes', async () => {
    const relay = new Relay({ database, broker: { kind: 'postgres' } as PostgresBroker, log: () => undefined });
    relay.start();
    ends.push(() => relay.stop());
    expect(await patienceOfHolder()).toEqual(threeSeconds);
  }, 60_000);

  it('is ended soon by the server when the host of a consumer vanishes', async () => {
    const broker = new PostgresBroker(database);
    const about = { group: 'g', streams: ['s'], onBatch: () => Promise.resolve(true), onFatal: () => undefined };
    const subscription = await broker.subscribe(about);
    ends.push(
      () => subscription.stop(),
      () => broker.close(),
    );
    expect(await patienceOfHolder()).toEqual(threeSeconds);
  }, 60_000);
});
