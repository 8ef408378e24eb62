import { Pool } from 'pg';
import { newId } from '@homeward/kernel';
import type { Broker, SubscribeOptions } from '../broker';
import { signed } from '../authentic/signature';
import type { Message } from '../message';
import { plainDb } from '../plain-db';
import { emptyDatabase } from '../testing/empty-database';
import { aMessage } from '../testing/a-message';
import { messagingSql, sqlOf } from '../testing/messaging-sql';
import type { Db, Tx } from '../tx';
import { FollowingStrategy } from './following-strategy';

const [v1, v2] = ['test.happened.v1', 'test.happened.v2'];
const table = 'CREATE TABLE applied (seq BIGINT GENERATED ALWAYS AS IDENTITY, type TEXT NOT NULL)';

const park = (pool: Pool, message: Message, reason: string) =>
  pool.query(
    `INSERT INTO parked_message (consumer, key, message_id, message, reason, attempts)
     VALUES ('followed', $2, $1, $3, $4, 3)`,
    [message.id, message.key, message, reason],
  );

describe('a consumer that follows another, of an event in two versions', () => {
  let pool: Pool;
  let db: Db;
  let newest: Message;
  let copy: Message;

  beforeEach(async () => {
    pool = new Pool({ connectionString: await emptyDatabase(`${messagingSql};${sqlOf('discards')};${table}`) });
    db = plainDb(pool);
    const first = aMessage('s', newId(), 1);
    newest = signed({ ...first, id: newId(), type: v2, alsoSentAs: [v1] });
    copy = signed({ ...first, copyOf: newest.id });
  });
  afterEach(() => pool.end());

  /** Hands both messages to a follower that reads this version. @returns the versions it applied */
  const follow = async (reads: string): Promise<string[]> => {
    let deliver!: SubscribeOptions['onBatch'];
    const subscribe = (o: SubscribeOptions) => ((deliver = o.onBatch), Promise.resolve({ stop: () => undefined }));
    const options = {
      consumer: 'followed-rebuild',
      broker: { subscribe, ends: () => Promise.resolve([]) } as unknown as Broker,
      db,
      streamOf: () => 's',
      publisherOf: () => 'test',
      canRead: (type: string, wanted: string) => type === wanted || (type === v1 && wanted === v2),
      read: (_: string, data: unknown) => data,
      log: () => undefined,
      onFatal: () => undefined,
    };
    const strategy = new FollowingStrategy(options, 'followed');
    const handler = (_: unknown, { message, tx }: { message: Message; tx: Tx }) =>
      tx.$executeRawUnsafe('INSERT INTO applied (type) VALUES ($1)', message.type);
    strategy.addHandler(reads, handler as never, true);
    await new Promise((resolve) => strategy.listen(resolve));
    await deliver([newest, copy], () => Promise.resolve());
    return (await pool.query<{ type: string }>('SELECT type FROM applied ORDER BY seq')).rows.map(({ type }) => type);
  };
  const applied = () => pool.query(`INSERT INTO inbox (consumer, message_id) VALUES ('followed', $1)`, [newest.id]);

  it.each([v1, v2])('applies a fact once, in the version that it reads: %s', async (reads) => {
    await applied();
    expect(await follow(reads)).toEqual([reads]);
  });

  it('leaves out what was set aside there, because it came after later ones', async () => {
    copy = signed({ ...copy, id: newId(), copyOf: undefined, sequence: '5:1:1000' });
    newest = signed({ ...newest, sequence: '6:1:1100' });
    await applied();
    await park(pool, copy, 'out-of-sequence');
    expect(await follow(v2)).toEqual([v2]);
    const parked = await pool.query(`SELECT reason FROM parked_message WHERE consumer <> 'followed'`);
    expect(parked.rows).toEqual([]);
  });

  it('does not apply what was discarded there in another version', async () => {
    await applied();
    await pool.query(
      `INSERT INTO message_discard (consumer, message_id, key, message, parked_for, reason, proposed_by, confirmed_by, confirmed_at)
       VALUES ('followed', $1, $2, $3, 'TypeError', 'SUPERSEDED', 'ana', 'ben', now())`,
      [copy.id, copy.key, copy],
    );
    expect(await follow(v2)).toEqual([]);
  });

  it('parks what is parked there in another version', async () => {
    await park(pool, copy, 'TypeError');
    expect(await follow(v2)).toEqual([]);
    const parked = await pool.query(`SELECT reason FROM parked_message WHERE consumer <> 'followed' ORDER BY seq`);
    expect(parked.rows[0]).toEqual({ reason: 'ParkedThere' });
  });
});
