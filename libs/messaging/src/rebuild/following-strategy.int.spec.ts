import { Pool } from 'pg';
import { newId } from '@homeward/kernel';
import type { Broker, SubscribeOptions } from '../broker';
import type { Message } from '../message';
import { plainDb } from '../plain-db';
import { emptyDatabase } from '../testing/empty-database';
import { aMessage } from '../testing/a-small-service';
import { messagingSql, sqlOf } from '../testing/messaging-sql';
import type { Db, Tx } from '../tx';
import { FollowingStrategy } from './following-strategy';

const [v1, v2] = ['test.happened.v1', 'test.happened.v2'];
const table = 'CREATE TABLE applied (seq BIGINT GENERATED ALWAYS AS IDENTITY, type TEXT NOT NULL)';

describe('a consumer that follows another, of an event in two versions', () => {
  let pool: Pool;
  let db: Db;
  let newest: Message;
  let copy: Message;

  beforeEach(async () => {
    pool = new Pool({ connectionString: await emptyDatabase(`${messagingSql};${sqlOf('discards')};${table}`) });
    db = plainDb(pool);
    const first = aMessage('s', newId(), 1);
    newest = { ...first, id: newId(), type: v2, alsoSentAs: [v1] };
    copy = { ...first, copyOf: newest.id };
  });
  afterEach(() => pool.end());

  /** Hands both messages to a follower that reads this version. @returns the versions it applied */
  const follow = async (reads: string): Promise<string[]> => {
    let deliver!: SubscribeOptions['onBatch'];
    const subscribe = (o: SubscribeOptions) => ((deliver = o.onBatch), Promise.resolve({ stop: () => undefined }));
    const options = {
      consumer: 'followed-rebuild',
      broker: { subscribe } as unknown as Broker,
      db,
      streamOf: () => 's',
      canRead: (type: string, wanted: string) => type === wanted || (type === v1 && wanted === v2),
      read: (_: string, data: unknown) => data,
      log: () => undefined,
      onFatal: () => undefined,
    };
    const strategy = new FollowingStrategy(options, 'followed');
    const handler = (_: unknown, { message, tx }: { message: Message; tx: Tx }) =>
      tx.$executeRawUnsafe('INSERT INTO applied (type) VALUES ($1)', message.type);
    strategy.addHandler(reads, handler as never, true);
    strategy.listen(() => undefined);
    await deliver([newest, copy], () => Promise.resolve());
    return (await pool.query<{ type: string }>('SELECT type FROM applied ORDER BY seq')).rows.map(({ type }) => type);
  };
  const applied = () => pool.query(`INSERT INTO inbox (consumer, message_id) VALUES ('followed', $1)`, [newest.id]);

  it.each([v1, v2])('applies a fact once, in the version that it reads: %s', async (reads) => {
    await applied();
    expect(await follow(reads)).toEqual([reads]);
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
    await pool.query(
      `INSERT INTO parked_message (consumer, key, message_id, message, reason, attempts)
       VALUES ('followed', $2, $1, $3, 'TypeError', 3)`,
      [copy.id, copy.key, copy],
    );
    expect(await follow(v2)).toEqual([]);
    const parked = await pool.query(`SELECT reason FROM parked_message WHERE consumer <> 'followed' ORDER BY seq`);
    expect(parked.rows[0]).toEqual({ reason: 'ParkedThere' });
  });
});
