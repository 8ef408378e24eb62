import { readFileSync } from 'node:fs';
import path from 'node:path';
import { Pool } from 'pg';
import { newId } from '@homeward/kernel';
import { emptyDatabase } from './testing/empty-database';
import type { Broker, SubscribeOptions } from './broker';
import { ConsumerStrategy } from './consumer-strategy';
import type { Message } from './message';
import { parkedMessages } from './parking';
import { poolAsDb } from './testing/pool-as-db';
import type { Db } from './tx';

const schema = readFileSync(path.resolve(__dirname, '../sql/messaging.sql'), 'utf8');

describe('a consumer', () => {
  let db: Db;
  let pool: Pool;
  let deliver: SubscribeOptions['onBatch'];
  let strategy: ConsumerStrategy;
  let applied: string[];
  let failing: Map<string, Error>;

  const message = (key: string, n: number): Message => ({
    ...{
      id: newId(),
      type: 'test.happened.v1',
      stream: 's',
      key,
      time: '2026-12-01T08:00:00Z',
      source: 'test',
      correlationId: newId(),
    },
    data: { n },
  });
  const alive = (): Promise<void> => Promise.resolve();

  beforeEach(async () => {
    pool = new Pool({ connectionString: await emptyDatabase(schema) });
    db = poolAsDb(pool);
    applied = [];
    failing = new Map();
    const broker = {
      subscribe: (o: SubscribeOptions) => ((deliver = o.onBatch), Promise.resolve({ stop: alive })),
    } as unknown as Broker;
    const log = (): void => undefined;
    const read = (_: string, data: unknown): unknown => data;
    strategy = new ConsumerStrategy({ consumer: 'test', broker, db, streamOf: () => 's', read, log, onFatal: log });
    strategy.addHandler(
      'test.happened.v1',
      async (data: { n: number }, ctx: { message: Message }) => {
        const error = failing.get(ctx.message.id);
        if (error) throw error;
        applied.push(`${ctx.message.key}${data.n}`);
      },
      true,
    );
    strategy.listen(() => undefined);
  });
  afterEach(() => pool.end());

  it('applies a message once, however often it is delivered', async () => {
    const m = message('a', 1);
    await deliver([m, m], alive);
    await deliver([m], alive);
    expect(applied).toEqual(['a1']);
  });

  it('parks what fails for its content, with everything behind it, while other keys flow', async () => {
    const [bad, behind, other] = [message('a', 1), message('a', 2), message('b', 1)];
    failing.set(bad.id, new Error('does not fit'));
    await deliver([bad, behind, other], alive);
    await deliver([message('a', 3)], alive);
    expect(applied).toEqual(['b1']);
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
    expect(applied).toEqual(['a1', 'a2', 'a3']);
  });

  it('never parks because something else is away: it waits', async () => {
    const m = message('a', 1);
    failing.set(m.id, Object.assign(new Error('away'), { code: 'ECONNREFUSED' }));
    const delivered = deliver([m], alive);
    setTimeout(() => failing.clear(), 150);
    await delivered;
    expect([applied, await parkedMessages(db, 'test')]).toEqual([['a1'], []]);
  });

  it('parks a message that cannot be read', async () => {
    await deliver([{ unreadable: true, id: newId(), stream: 's', key: 'a', raw: '' }], alive);
    expect((await parkedMessages(db, 'test')).map((p) => p.reason)).toEqual(['unreadable']);
  });
});
