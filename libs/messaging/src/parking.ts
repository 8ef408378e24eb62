import { lockParkedKey } from './advisory-locks';
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

/** Parks a message behind those of its key that already wait. */
export async function park(
  tx: Tx,
  consumer: string,
  message: Received,
  reason: string,
  attempts: number,
): Promise<void> {
  await tx.$executeRawUnsafe(
    `INSERT INTO parked_message (consumer, key, message_id, message, reason, attempts)
     VALUES ($1, $2, $3::uuid, $4::jsonb, $5, $6) ON CONFLICT (consumer, message_id) DO NOTHING`,
    consumer,
    message.key,
    message.id,
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
 * @param passedBy messages whose fact follows in a version that this program reads: they must not count as received
 */
export async function release(
  db: Db,
  consumer: string,
  key: string,
  handle: (tx: Tx, message: Received) => Promise<void>,
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
      const fresh = await tx.$executeRawUnsafe(
        'INSERT INTO inbox (consumer, message_id) VALUES ($1, $2::uuid) ON CONFLICT DO NOTHING',
        consumer,
        factOf(message),
      );
      if (fresh > 0) await handle(tx, message);
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
