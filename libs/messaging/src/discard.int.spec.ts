import { readFileSync } from 'node:fs';
import path from 'node:path';
import { Pool } from 'pg';
import { NotFound, RulesBroken, newId } from '@homeward/kernel';
import { aMessage } from './testing/a-message';
import type { Broker } from './broker';
import { UnpublishableMessage } from './broker';
import { confirmDiscard, discards, proposeDiscard } from './discard';
import { heldKeys, retryHeld } from './held';
import { receive } from './inbox';
import type { Message } from './message';
import { parkedKeys } from './parked-keys';
import { park } from './parking';
import { plainDb } from './plain-db';
import { emptyDatabase } from './testing/empty-database';
import type { Db } from './tx';

const sql = (name: string): string => readFileSync(path.resolve(__dirname, `../sql/${name}.sql`), 'utf8');
const consumer = 'test';

const message = (key: string): Message => aMessage('s', key, 1, { data: { secret: 'sealed' } });

describe('what an operator can do with messages', () => {
  let db: Db;
  let pool: Pool;
  let first: Message;
  let behind: Message;
  const key = 'a';

  beforeEach(async () => {
    pool = new Pool({
      connectionString: await emptyDatabase(`${sql('messaging')};${sql('authentic')};${sql('discards')}`),
    });
    db = plainDb(pool);
    [first, behind] = [message(key), message(key)];
    await park(db, consumer, first, 'TypeError', 3);
    await park(db, consumer, behind, 'waits behind a parked message of its key', 0);
    await park(db, consumer, message('b'), 'TypeError', 3);
  });
  afterEach(() => pool.end());

  const propose = (by: string) =>
    proposeDiscard(db, { consumer, key, messageId: first.id, by, reason: 'WRONG_AT_SOURCE' });
  const confirm = (by: string, messageId = first.id) => confirmDiscard(db, { consumer, key, messageId, by });

  it('sees one line per key, with what waits behind it, and no payload', async () => {
    const keys = await parkedKeys(db, consumer);
    expect(keys.map((k) => [k.key, k.behind, k.attempts, k.reason])).toEqual([
      ['a', 1, 3, 'TypeError'],
      ['b', 0, 3, 'TypeError'],
    ]);
    expect(JSON.stringify(keys)).not.toContain('sealed');
  });

  it('cannot discard alone', async () => {
    await expect(confirm('ana')).rejects.toThrow(NotFound);
    await propose('ana');
    await expect(confirm('ana')).rejects.toThrow(RulesBroken);
    expect(await parkedKeys(db, consumer)).toMatchObject([{ key, behind: 1, discardProposedBy: 'ana' }, { key: 'b' }]);
  });

  it('discards with a second person, on record; what waits behind stays parked, and the message is never applied', async () => {
    await propose('ana');
    await confirm('ben');
    expect(await parkedKeys(db, consumer)).toMatchObject([{ key, messageId: behind.id, behind: 0 }, { key: 'b' }]);
    expect(await discards(db, consumer)).toMatchObject([
      { messageId: first.id, parkedFor: 'TypeError', reason: 'WRONG_AT_SOURCE', proposedBy: 'ana', confirmedBy: 'ben' },
    ]);
    await pool.query('DELETE FROM parked_message');
    expect(await receive(db, consumer, first)).toBe('seen');
    expect(await receive(db, consumer, behind)).toBe('fresh');
  });

  it('discards a fact in every version in which it was sent', async () => {
    const copy = { ...message('c'), copyOf: newId() };
    await park(db, consumer, copy, 'TypeError', 3);
    const about = { consumer, key: 'c', messageId: copy.id };
    await proposeDiscard(db, { ...about, by: 'ana', reason: 'WRONG_AT_SOURCE' });
    await confirmDiscard(db, { ...about, by: 'ben' });
    expect(await receive(db, consumer, { ...message('c'), id: copy.copyOf })).toBe('seen');
  });

  it('cannot discard what waits behind another', async () => {
    await expect(
      proposeDiscard(db, { consumer, key, messageId: behind.id, by: 'ana', reason: 'SUPERSEDED' }),
    ).rejects.toThrow(NotFound);
  });

  it('keeps a confirmed discard as it was, whoever proposes it again', async () => {
    await propose('ana');
    await confirm('ben');
    await park(db, consumer, message(key), 'TypeError', 3);
    await expect(propose('eve')).rejects.toThrow(NotFound);
    expect(await discards(db, consumer)).toMatchObject([{ proposedBy: 'ana', confirmedBy: 'ben' }]);
  });

  it('sends held messages of a key in order once the broker accepts them, and deletes them only then', async () => {
    const held = [message('h'), message('h')];
    for (const m of held)
      await pool.query('INSERT INTO held_message (key, message, reason) VALUES ($1, $2, $3)', ['h', m, 'too large']);
    expect(await heldKeys(db)).toMatchObject([{ key: 'h', messageId: held[0]!.id, behind: 1, reason: 'too large' }]);
    const refusing = {
      publish: () => Promise.reject(new UnpublishableMessage(held[0]!.id, 'no')),
    } as unknown as Broker;
    await expect(retryHeld(db, refusing, 'h')).rejects.toThrow(UnpublishableMessage);
    expect(await heldKeys(db)).toHaveLength(1);
    const sent: Message[] = [];
    const taking = { publish: async (all: Message[]) => void sent.push(...all) } as unknown as Broker;
    expect(await retryHeld(db, taking, 'h')).toBe(2);
    expect(sent.map((m) => m.id)).toEqual(held.map((m) => m.id));
    expect(await heldKeys(db)).toEqual([]);
  });
});
