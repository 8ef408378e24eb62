import { Pool } from 'pg';
import { newId } from '@homeward/kernel';
import type { Broker, SubscribeOptions } from '../broker';
import { ConsumerStrategy } from '../consumer-strategy';
import { confirmDiscard, proposeDiscard } from '../discard';
import { retryHeld } from '../held';
import type { Message } from '../message';
import { parkedKeys } from '../parked-keys';
import { plainDb } from '../plain-db';
import { aMessage, numberOf } from '../testing/a-message';
import { emptyDatabase } from '../testing/empty-database';
import { messagingSql, sqlOf } from '../testing/messaging-sql';
import type { Db, Tx } from '../tx';
import { isSigned, signed } from './signature';

describe('a consumer that is handed what is not its service\u2019s', () => {
  let pool: Pool;
  let db: Db;
  let deliver: (...messages: Message[]) => Promise<boolean>;
  let strategy: ConsumerStrategy;
  let applied: number[];
  let key: string;
  let failing: number | undefined;

  beforeEach(async () => {
    pool = new Pool({ connectionString: await emptyDatabase(`${messagingSql};${sqlOf('discards')}`) });
    db = plainDb(pool);
    [applied, key, failing] = [[], newId(), undefined];
    const broker = {
      subscribe: ({ onBatch }: SubscribeOptions) => {
        deliver = (...messages) => onBatch(messages, () => Promise.resolve());
        return Promise.resolve({ stop: () => Promise.resolve() });
      },
      ends: () => Promise.resolve([{ part: 's/0', at: '7' }]),
    } as unknown as Broker;
    strategy = new ConsumerStrategy({
      consumer: 'test',
      broker,
      db,
      streamOf: () => 's',
      publisherOf: () => 'test',
      canRead: (type, wanted) => type === wanted,
      read: (_, data) => data,
      log: () => undefined,
      onFatal: () => undefined,
    });
    const handler = (_: unknown, { message }: { message: Message; tx: Tx }) => {
      if (numberOf(message) === failing) throw new RangeError();
      applied.push(numberOf(message));
      return Promise.resolve();
    };
    strategy.addHandler('test.happened.v1', handler as never, true);
    await new Promise((resolve) => strategy.listen(resolve));
  });
  afterEach(() => pool.end());

  const discard = async (messageId: string): Promise<void> => {
    const asked = { consumer: 'test', key: `not-authentic:${key}`, messageId };
    await proposeDiscard(db, { ...asked, by: 'ana', reason: 'WRONG_AT_SOURCE' });
    await confirmDiscard(db, { ...asked, by: 'ben' });
  };

  it('applies the genuine message whose id it carries, or names as its original, also once it was discarded', async () => {
    const [one, two] = [aMessage('s', key, 1), aMessage('s', key, 2)];
    await deliver({ ...one, data: { n: 9 } }, { ...aMessage('s', key, 9), copyOf: two.id });
    for (let left = 2; left > 0; left--) await discard((await parkedKeys(db, 'test'))[0]!.messageId);
    await deliver(one, two);
    expect(applied).toEqual([1, 2]);
    expect(await parkedKeys(db, 'test')).toEqual([]);
  });

  it('parks the genuine message whose id it carries, when that fails', async () => {
    const one = aMessage('s', key, 1);
    failing = 1;
    await deliver({ ...one, data: { n: 9 } });
    await deliver(one);
    expect((await parkedKeys(db, 'test')).map((p) => [p.key, p.reason])).toEqual([
      [`not-authentic:${key}`, 'not-authentic'],
      [key, 'RangeError'],
    ]);
    failing = undefined;
    expect(await strategy.release(key)).toBe(1);
    expect(applied).toEqual([1]);
  });

  it('keeps it apart from what waits behind a parked message', async () => {
    failing = 1;
    await deliver(aMessage('s', key, 1));
    await deliver({ ...aMessage('s', key, 2), data: { n: 9 } });
    await deliver(aMessage('s', key, 3));
    failing = undefined;
    expect(await strategy.release(key)).toBe(2);
    expect(applied).toEqual([1, 3]);
  });

  const numbered = (n: number, sequence: string): Message => signed({ ...aMessage('s', key, n), sequence });
  const parkedFor = async (): Promise<string[]> => (await parkedKeys(db, 'test')).map((p) => `${p.key} ${p.reason}`);
  const behind = () => [`out-of-sequence:${key} out-of-sequence`];

  it('sets an old one aside, alone or among others, and one without a number behind one that has one', async () => {
    await deliver(numbered(2, '5:1:1000'), numbered(1, '4:1:900'), numbered(3, '6:1:1100'));
    await deliver(numbered(4, '5:2:1050'));
    await deliver(aMessage('s', key, 5));
    expect(applied).toEqual([2, 3]);
    expect(await parkedFor()).toEqual(behind());
    expect((await pool.query(`SELECT 1 FROM parked_message WHERE reason = 'out-of-sequence'`)).rows).toHaveLength(3);
  });

  it('knows one that comes again by its id, and sets nothing aside', async () => {
    const [one, two] = [numbered(1, '5:1:1000'), numbered(2, '6:1:1100')];
    await deliver(one, two);
    await deliver(one, two, one);
    await deliver(one);
    expect([applied, await parkedFor()]).toEqual([[1, 2], []]);
  });

  it('knows an old one also when the inbox has forgotten it', async () => {
    const [one, two] = [numbered(1, '5:1:1000'), numbered(2, '6:1:1100')];
    await deliver(one);
    await deliver(two);
    await pool.query('DELETE FROM inbox');
    await deliver(one);
    await deliver(one, two);
    expect([applied, await parkedFor()]).toEqual([[1, 2], behind()]);
  });

  it('does not let an old one in between those that wait for a parked message, nor those behind it wait for it', async () => {
    await deliver(numbered(1, '4:1:900'));
    failing = 2;
    await deliver(numbered(2, '5:1:1000'));
    await deliver(numbered(3, '7:1:1200'));
    await deliver(numbered(8, '3:1:800')); // older than what was applied
    await deliver(numbered(9, '6:1:1100')); // older than what waits
    await deliver(numbered(4, '8:1:1300'));
    failing = undefined;
    await strategy.release(key);
    expect(applied).toEqual([1, 2, 3, 4]);
    expect(await parkedFor()).toEqual(behind());
    await expect(strategy.release(`out-of-sequence:${key}`)).rejects.toThrow();
    expect((await pool.query('SELECT 1 FROM parked_message')).rows).toHaveLength(2);
  });

  it('goes on behind a message that two people discarded', async () => {
    failing = 1;
    const one = numbered(1, '5:1:1000');
    await deliver(one);
    await deliver(numbered(2, '6:1:1100'));
    const asked = { consumer: 'test', key, messageId: one.id };
    await proposeDiscard(db, { ...asked, by: 'ana', reason: 'WRONG_AT_SOURCE' });
    await confirmDiscard(db, { ...asked, by: 'ben' });
    await strategy.release(key);
    await deliver(numbered(3, '7:1:1200'));
    expect([applied, await parkedFor()]).toEqual([[2, 3], []]);
  });

  it('counts each stream by itself', async () => {
    await deliver(numbered(1, '5:1:1000'));
    await pool.query(
      `INSERT INTO last_sequence VALUES ('test', 'another', $1, '99:1:9000'), ('other', 's', $1, '99:1:9000')`,
      [key],
    );
    await deliver(numbered(2, '6:1:1100'));
    expect([applied, await parkedFor()]).toEqual([[1, 2], []]);
  });

  it('plays what was parked before signatures were asked for', async () => {
    const { signature: _, ...before } = aMessage('s', key, 1);
    await pool.query(
      `INSERT INTO parked_message (consumer, key, message_id, message, reason, attempts) VALUES ('test', $1, $2, $3, 'Error', 3)`,
      [key, before.id, before],
    );
    expect(await strategy.release(key)).toBe(1);
    expect(applied).toEqual([1]);
  });

  it('believes an unsigned one only up to where the log ended', async () => {
    const at = (place: string, n: number): Message => ({
      ...aMessage('s', key, n),
      signature: undefined,
      place: { part: 's/0', at: place },
    });
    await deliver(at('7', 1));
    await deliver(at('8', 2));
    await deliver({ ...at('3', 3), place: undefined });
    await deliver({ ...at('3', 4), place: { part: 's/1', at: '3' } });
    expect(applied).toEqual([1]);
  });
});

describe('what waited to be published when signatures came', () => {
  let pool: Pool;
  const unsigned = (n: number): Message => ({ ...aMessage('s', 'k', n), signature: undefined });
  const hold = (message: Message) =>
    pool.query('INSERT INTO held_message (key, message, reason) VALUES ($1, $2, $3)', [message.key, message, 'large']);
  afterEach(() => pool.end());

  it('is signed, and nothing that was put beside it', async () => {
    const [before, altered, later] = [unsigned(1), unsigned(2), unsigned(3)];
    pool = new Pool({ connectionString: await emptyDatabase(sqlOf('messaging')) });
    await pool.query(`INSERT INTO outbox (message_id, stream, key, message) VALUES ($1, 's', 'k', $2)`, [
      before.id,
      before,
    ]);
    await hold(altered);
    await pool.query(sqlOf('authentic'));
    await pool.query('TRUNCATE held_message');
    for (const message of [before, { ...altered, data: { n: 9 } }, later]) await hold(message);
    const sent: Message[] = [];
    const broker = { publish: async (all: Message[]) => void sent.push(...all) } as unknown as Broker;
    await retryHeld(plainDb(pool), broker, 'k');
    expect(sent.map((m) => isSigned(m))).toEqual([true, false, false]);
  });
});
