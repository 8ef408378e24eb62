import { Pool } from 'pg';
import { aMessage } from './testing/a-message';
import { UnpublishableMessage, type Broker } from './broker';
import type { Message } from './message';
import { appendToOutbox } from './outbox';
import { Relay } from './relay';
import { emptyDatabase } from './testing/empty-database';
import { plainDb } from './plain-db';
import type { Db } from './tx';
import { messagingSql } from './testing/messaging-sql';

describe('a relay', () => {
  let database: string;
  let pool: Pool;
  let db: Db;
  let sent: string[];
  let failure: ((batch: Message[]) => Error | undefined) | undefined;
  const relays: Relay[] = [];

  const message = (key: string, n: number): Message => aMessage('s', key, n);
  const write = (...messages: Message[]): Promise<void> => db.$transaction((tx) => appendToOutbox(tx, messages));
  const start = (): Relay => {
    const publish = (batch: Message[]): Promise<void> => {
      const error = failure?.(batch);
      if (error) return Promise.reject(error);
      sent.push(...batch.map((m) => `${m.key}${(m.data as { n: number }).n}`));
      return Promise.resolve();
    };
    const relay = new Relay({ database, broker: { publish } as Broker, log: () => undefined });
    relays.push(relay);
    relay.start();
    return relay;
  };
  const until = async (check: () => boolean | Promise<boolean>): Promise<void> => {
    for (const end = performance.now() + 10_000; !(await check()) && performance.now() < end;)
      await new Promise((r) => setTimeout(r, 10));
    expect(await check()).toBe(true);
  };

  beforeEach(async () => {
    database = await emptyDatabase(messagingSql);
    pool = new Pool({ connectionString: database });
    db = plainDb(pool);
    sent = [];
    failure = undefined;
  });
  afterEach(async () => {
    await Promise.all(relays.splice(0).map((r) => r.stop()));
    await pool.end();
  });

  it('sends what was committed, in order, and nothing that was rolled back', async () => {
    await write(message('a', 1), message('a', 2));
    const undone = db.$transaction(async (tx) => {
      await appendToOutbox(tx, [message('a', 9)]);
      throw new Error('undone');
    });
    await expect(undone).rejects.toThrow('undone');
    start();
    await write(message('a', 3));
    await until(() => sent.length === 3);
    expect(sent).toEqual(['a1', 'a2', 'a3']);
  });

  it('tries again for as long as the broker is away, and loses nothing', async () => {
    let tries = 0;
    failure = () => (++tries < 3 ? new Error('away') : undefined);
    await write(message('a', 1));
    start();
    await until(() => sent.length === 1);
    expect([sent, tries]).toEqual([['a1'], 3]);
  });

  it('sends several pages in order, and continues from a position that somebody changed', async () => {
    const many = Array.from({ length: 1_201 }, (_, n) => message('k', n));
    await write(...many);
    start();
    const wanted = many.map((_, n) => `k${n}`);
    await until(() => sent.length === wanted.length);
    expect(sent).toEqual(wanted);
    await pool.query(`UPDATE relay_position SET xid = '0', id = 0`);
    await write(message('k', 1_201));
    await until(() => sent.includes('k1201'));
    await until(() => sent.length === 2 * wanted.length + 2);
    expect(sent.slice(-wanted.length - 1)).toEqual([...wanted, 'k1201']);
  });

  it('never works at the same time as a second one, which takes over after it', async () => {
    const first = start();
    await write(message('a', 1));
    await until(() => sent.length === 1);
    start();
    await write(message('a', 2));
    await until(() => sent.length === 2);
    relays.shift();
    await first.stop();
    await write(message('a', 3));
    await until(() => sent.length === 3);
    expect(sent).toEqual(['a1', 'a2', 'a3']);
  }, 20_000);

  it('holds a key whose message the broker will never accept, and lets others flow', async () => {
    const bad = message('a', 1);
    failure = (batch) =>
      batch.some((m) => m.id === bad.id) ? new UnpublishableMessage(bad.id, 'too large') : undefined;
    await write(bad, message('b', 1), message('a', 2));
    start();
    await until(() => sent.length === 1);
    await write(message('a', 3), message('b', 2));
    const held = async (): Promise<string[]> =>
      (await pool.query<{ key: string }>('SELECT key FROM held_message ORDER BY seq')).rows.map((r) => r.key);
    await until(async () => sent.length === 2 && (await held()).length === 3); // held once the batch was sent
    expect(sent).toEqual(['b1', 'b2']);
    expect(await held()).toEqual(['a', 'a', 'a']);
  });
});
