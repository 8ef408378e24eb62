import { lockParkedKey } from './advisory-locks';
import { look, type Looked } from './inbox';
import { factOf, type Received } from './message';
import type { Db, Tx } from './tx';

/** A parked message as an operator sees it: no payload, so nothing about a person. */
export interface ParkedMessage {
  seq: string;
  key: string;
  messageId: string;
  type: string;
  stream: string;
  reason: string;
  attempts: number;
  parkedAt: Date;
}

/**
 * Parks a message behind those that already wait for its key.
 * @param under another key and id by which operators know it
 */
export async function park(
  tx: Tx,
  consumer: string,
  message: Received,
  reason: string,
  attempts: number,
  under: { key: string; id: string } = message,
): Promise<void> {
  await tx.$executeRawUnsafe(
    `INSERT INTO parked_message (consumer, key, message_id, message, reason, attempts)
     VALUES ($1, $2, $3::uuid, $4::jsonb, $5, $6) ON CONFLICT (consumer, message_id) DO NOTHING`,
    consumer,
    under.key,
    under.id,
    JSON.stringify(message),
    reason,
    attempts,
  );
}

/**
 * Parks a message behind its key, unless the key was released meanwhile.
 * @returns false when nothing of the key is parked any more: the message must then be handled normally
 */
export async function parkBehind(db: Db, consumer: string, message: Received): Promise<boolean> {
  return db.$transaction(async (tx) => {
    await lockParkedKey(tx, consumer, message.key);
    const waiting = await tx.$queryRawUnsafe<unknown[]>(
      'SELECT 1 FROM parked_message WHERE consumer = $1 AND key = $2 LIMIT 1',
      consumer,
      message.key,
    );
    if (waiting.length === 0) return false;
    await park(tx, consumer, message, 'waits behind a parked message of its key', 0);
    return true;
  });
}

/**
 * Plays the parked messages of a key in order, in one transaction: all are applied, or none leaves.
 * @param handle applies one and notes it as received
 * @param passedBy messages whose fact follows in a version that this program reads: they must not count as received
 */
export async function release(
  db: Db,
  consumer: string,
  key: string,
  handle: (tx: Tx, message: Received, looked: Looked) => Promise<void>,
  passedBy: (message: Received) => boolean,
): Promise<number> {
  return db.$transaction(async (tx) => {
    await lockParkedKey(tx, consumer, key);
    const rows = await tx.$queryRawUnsafe<{ message: Received }[]>(
      'SELECT message FROM parked_message WHERE consumer = $1 AND key = $2 ORDER BY seq',
      consumer,
      key,
    );
    for (const { message } of rows) {
      if (passedBy(message)) continue;
      const looked = await look(tx, consumer, [message]);
      if (!looked.seen.has(factOf(message))) await handle(tx, message, looked);
    }
    await tx.$executeRawUnsafe('DELETE FROM parked_message WHERE consumer = $1 AND key = $2', consumer, key);
    return rows.length;
  });
}

/** Parked messages, the oldest first. */
export const parkedMessages = (db: Db, consumer: string): Promise<ParkedMessage[]> =>
  db.$queryRawUnsafe<ParkedMessage[]>(
    `SELECT seq::text, key, message_id AS "messageId", coalesce(message->>'type', 'unreadable') AS type,
            message->>'stream' AS stream, reason, attempts, parked_at AS "parkedAt"
     FROM parked_message WHERE consumer = $1 ORDER BY seq LIMIT 500`,
    consumer,
  );
