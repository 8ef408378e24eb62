import { Pool } from 'pg';
import { newId } from '@homeward/kernel';
import { aMessage } from './testing/a-message';
import { emptyDatabase } from './testing/empty-database';
import type { Broker, SubscribeOptions } from './broker';
import { ConsumerStrategy } from './consumer-strategy';
import type { Message } from './message';
import { parkedMessages } from './parking';
import { plainDb } from './plain-db';
import type { Db, Tx } from './tx';
import { messagingSql } from './testing/messaging-sql';

/** A handler's change: one row, in the transaction it is given. */
const changes = 'CREATE TABLE applied (seq BIGINT GENERATED ALWAYS AS IDENTITY, what TEXT NOT NULL)';

describe('a consumer', () => {
  let db: Db;
  let pool: Pool;
  let deliver: SubscribeOptions['onBatch'];
  let strategy: ConsumerStrategy;
  let failing: Map<string, Error>;

  const message = (key: string, n: number, about?: Partial<Message>): Message => aMessage('s', key, n, about);
  const alive = (): Promise<void> => Promise.resolve();
  const applied = async (): Promise<string[]> =>
    (await pool.query<{ what: string }>('SELECT what FROM applied ORDER BY seq')).rows.map((r) => r.what);

  beforeEach(async () => {
    pool = new Pool({ connectionString: await emptyDatabase(`${messagingSql};${changes}`) });
    db = plainDb(pool);
    failing = new Map();
    const broker = {
      subscribe: (o: SubscribeOptions) => ((deliver = o.onBatch), Promise.resolve({ stop: alive })),
      ends: () => Promise.resolve([{ part: 's/0', at: '7' }]),
    } as unknown as Broker;
    const log = (): void => undefined;
    const read = (_: string, data: unknown): unknown => data;
    const canRead = (type: string, wanted: string): boolean => type === wanted || type === 'test.happened.v0';
    const of = {
      consumer: 'test',
      broker,
      db,
      streamOf: () => 's',
      publisherOf: () => 'test',
      canRead,
      read,
      log,
      onFatal: log,
    };
    strategy = new ConsumerStrategy(of);
    strategy.addHandler(
      'test.happened.v1',
      async (data: { n: number }, { message, tx }: { message: Message; tx: Tx }) => {
        const error = failing.get(message.id);
        if (error) throw error;
        await tx.$executeRawUnsafe('INSERT INTO applied (what) VALUES ($1)', `${message.key}${data.n}`);
      },
      true,
    );
    await new Promise((resolve) => strategy.listen(resolve));
  });
  afterEach(() => pool.end());

  it('applies a message once, however often it is delivered', async () => {
    const m = message('a', 1);
    await deliver([m, m], alive);
    await deliver([m], alive);
    expect(await applied()).toEqual(['a1']);
  });

  it('parks a message with wrong content, with everything behind it, while other keys flow', async () => {
    const [bad, behind, other] = [message('a', 1), message('a', 2), message('b', 1)];
    failing.set(bad.id, new Error('does not fit'));
    await deliver([bad, behind, other], alive);
    await deliver([message('a', 3)], alive);
    expect(await applied()).toEqual(['b1']);
    expect((await parkedMessages(db, 'test')).map((p) => [p.key, p.reason])).toEqual([
      ['a', 'Error'],
      ['a', 'waits behind a parked message of its key'],
      ['a', 'waits behind a parked message of its key'],
    ]);
  });

  it('plays a released key in order, and goes on from there', async () => {
    const bad = message('a', 1);
    failing.set(bad.id, new Error('does not fit'));
    await deliver([bad, message('a', 2)], alive);
    failing.clear();
    expect(await strategy.release('a')).toBe(2);
    await deliver([message('a', 3)], alive);
    expect(await applied()).toEqual(['a1', 'a2', 'a3']);
  });

  it('waits, and never parks, while a dependency is away', async () => {
    const m = message('a', 1);
    failing.set(m.id, Object.assign(new Error('away'), { code: 'ECONNREFUSED' }));
    const delivered = deliver([m], alive);
    setTimeout(() => failing.clear(), 150);
    await delivered;
    expect([await applied(), await parkedMessages(db, 'test')]).toEqual([['a1'], []]);
  });

  it('takes many at a time, and a failing one does not fail the others', async () => {
    const batch = Array.from({ length: 60 }, (_, n) => message(`k${n % 12}`, n)); // k6 has 6, 18, 30, 42, 54
    failing.set(batch[30]!.id, new Error('does not fit'));
    await deliver(batch, alive);
    const expected = batch.filter((m) => m.key !== 'k6' || (m.data as { n: number }).n < 30);
    expect((await applied()).sort()).toEqual(expected.map((m) => `${m.key}${(m.data as { n: number }).n}`).sort());
    expect((await applied()).filter((a) => /^k3/.test(a))).toEqual(['k33', 'k315', 'k327', 'k339', 'k351']);
    expect((await parkedMessages(db, 'test')).map((p) => p.key)).toEqual(['k6', 'k6', 'k6']);
  });

  it('reads an older version where it knows how, and parks a newer one for a newer program', async () => {
    await deliver([message('a', 1, { type: 'test.happened.v0' })], alive);
    await deliver([message('b', 1, { type: 'test.happened.v9' })], alive);
    await deliver([message('c', 1, { type: 'test.other.v1' })], alive);
    expect(await applied()).toEqual(['a1']);
    expect((await parkedMessages(db, 'test')).map((p) => [p.key, p.reason])).toEqual([['b', 'needs-newer-program']]);
  });

  it('hands each handler the version that it reads, and applies the fact once', async () => {
    const handler = async (_: unknown, { message, tx }: { message: Message; tx: Tx }) => {
      await tx.$executeRawUnsafe('INSERT INTO applied (what) VALUES ($1)', `${message.type} by v2`);
    };
    strategy.addHandler('test.happened.v2', handler, true);
    const newest = message('a', 1, { type: 'test.happened.v2', alsoSentAs: ['test.happened.v0'] });
    const copy = message('a', 1, { type: 'test.happened.v0', copyOf: newest.id });
    await deliver([newest, copy, copy], alive); // one of its handlers cannot read the newest version, so both read the copy
    expect(await applied()).toEqual(['a1', 'test.happened.v0 by v2']);
  });

  it('sets a message aside that cannot be read, alone or among others, and applies those behind it', async () => {
    const unreadable = { unreadable: true, id: newId(), stream: 's', key: 'a', raw: '' } as const;
    await deliver([unreadable], alive);
    await deliver([unreadable, message('a', 1)], alive);
    await deliver([message('a', 2)], alive);
    expect(await applied()).toEqual(['a1', 'a2']);
    expect((await parkedMessages(db, 'test')).map((p) => [p.key, p.reason])).toEqual([['unreadable:a', 'unreadable']]);
    await expect(strategy.release('unreadable:a')).rejects.toThrow();
  });
});
