import { readFileSync } from 'node:fs';
import path from 'node:path';
import { Pool } from 'pg';
import { newId } from '@homeward/kernel';
import { appendToOutbox } from './outbox';
import { plainDb } from './plain-db';
import { PostgresBroker } from './postgres/postgres-broker';
import { prune } from './prune';
import { aMessage } from './testing/a-message';
import { emptyDatabase } from './testing/empty-database';
import { until } from './testing/until';

const sql = (name: string): string => readFileSync(path.resolve(__dirname, `../sql/${name}.sql`), 'utf8');
const [stream, other] = ['homeward.test.v1', 'homeward.other.v1'];
const keep = { log: 30, outbox: 7, inbox: 60 };

describe('messages that nobody needs any more', () => {
  let log: Pool;
  let own: Pool;
  let broker: PostgresBroker;

  beforeEach(async () => {
    const [logUrl, ownUrl] = [
      await emptyDatabase(`${sql('log')};${sql('log-pruning')};${sql('log-pruning')}`), // applying it twice does no harm
      await emptyDatabase(sql('messaging')),
    ];
    [log, own] = [new Pool({ connectionString: logUrl }), new Pool({ connectionString: ownUrl })];
    broker = new PostgresBroker(logUrl);
  });
  afterEach(() => Promise.all([log.end(), own.end(), broker.close()]));

  const count = async (pool: Pool, from: string): Promise<number> =>
    (await pool.query<{ n: number }>(`SELECT count(*)::int AS n FROM ${from}`)).rows[0]!.n;
  const publish = (to: string, n: number) =>
    broker.publish(Array.from({ length: n }, (_, i) => aMessage(to, newId(), i)));
  const age = (days: number) => log.query(`UPDATE log SET written_at = now() - make_interval(days => $1)`, [days]);
  const readBy = async (group: string): Promise<void> => {
    let received = 0;
    const total = await count(log, `log WHERE stream = '${stream}'`);
    const onBatch = (batch: unknown[]): Promise<boolean> => {
      received += batch.length;
      return Promise.resolve(true);
    };
    const reader = await broker.subscribe({ group, streams: [stream], onBatch, onFatal: () => undefined });
    await until(() => received >= total);
    await reader.stop();
  };

  it('are deleted from the log when they are old and every group is past them, and the log records it', async () => {
    await publish(stream, 20);
    await readBy('consent');
    await readBy('manifests');
    await age(31);
    await publish(stream, 5); // young, and not read
    await publish(other, 5);
    await log.query(`UPDATE log SET written_at = now() - interval '90 days' WHERE stream = $1`, [other]); // no group at all
    expect(await broker.isWhole([stream, other])).toBe(true);
    await prune(plainDb(own), broker, keep);
    expect([
      await count(log, `log WHERE stream = '${stream}'`),
      await count(log, `log WHERE stream = '${other}'`),
    ]).toEqual([5, 5]);
    expect([await broker.isWhole([stream]), await broker.isWhole([other])]).toEqual([false, true]);
  });

  it('stay while one group has not reached them, however old they are', async () => {
    await publish(stream, 20);
    await readBy('consent');
    await log.query(
      `INSERT INTO consumer_position (consumer, stream, part) SELECT 'slow', $1, n FROM generate_series(0, 3) AS n`,
      [stream],
    );
    await age(400);
    await prune(plainDb(own), broker, keep);
    expect(await count(log, 'log')).toBe(20);
  });

  it('stay for ever where no retention is set', async () => {
    await publish(stream, 20);
    await readBy('consent');
    await age(4_000);
    await prune(plainDb(own), broker, {});
    expect(await count(log, 'log')).toBe(20);
  });

  it('are deleted from the outbox once they are sent, and from the inbox later', async () => {
    await appendToOutbox(
      plainDb(own),
      Array.from({ length: 6 }, (_, n) => aMessage(stream, 'a', n)),
    );
    await own.query(`UPDATE outbox SET written_at = now() - interval '8 days'`);
    await own.query(
      `INSERT INTO relay_position (name, xid, id) SELECT 'outbox', xid, id FROM outbox ORDER BY xid, id OFFSET 3 LIMIT 1`,
    );
    await appendToOutbox(plainDb(own), [aMessage(stream, 'a', 7)]);
    for (const days of [59, 61])
      await own.query(`INSERT INTO inbox VALUES ('consent', $1, now() - make_interval(days => $2))`, [newId(), days]);
    await prune(plainDb(own), broker, keep);
    expect([await count(own, 'outbox'), await count(own, 'inbox')]).toEqual([3, 1]); // two unsent and old, one young
  });
});
