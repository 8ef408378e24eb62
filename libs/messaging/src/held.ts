import { ofBeforeSql, signThoseOfBefore } from './authentic/sign-those-of-before';
import type { Broker } from './broker';
import type { Message } from './message';
import type { Db } from './tx';

/** A key that the relay holds back because the broker refused its first message. No payload. */
export interface HeldKey {
  key: string;
  messageId: string;
  type: string;
  stream: string;
  reason: string;
  heldAt: Date;
  /** How many later messages of the key wait for it. */
  behind: number;
}

/** Keys whose messages this service could not publish, the oldest first. */
export const heldKeys = (db: Db, limit = 500): Promise<HeldKey[]> =>
  db.$queryRawUnsafe<HeldKey[]>(
    `SELECT DISTINCT ON (key) key, message->>'id' AS "messageId", message->>'type' AS type, message->>'stream' AS stream,
            reason, held_at AS "heldAt", (count(*) OVER (PARTITION BY key) - 1)::int AS behind
     FROM held_message ORDER BY key, seq LIMIT $1`,
    limit,
  );

/**
 * Publishes the held messages of a key in order, all or none. They are deleted only once the broker has them; after a
 * crash in between they are sent twice and applied once. @throws UnpublishableMessage when the broker still refuses one
 */
export const retryHeld = (db: Db, broker: Broker, key: string): Promise<number> =>
  db.$transaction(
    async (tx) => {
      const rows = await tx.$queryRawUnsafe<{ seq: string; message: Message }[]>(
        'SELECT seq::text, message FROM held_message WHERE key = $1 ORDER BY seq FOR UPDATE',
        key,
      );
      if (rows.length === 0) return 0;
      const ofBefore = (ids: string[]) => tx.$queryRawUnsafe<{ message: Message }[]>(ofBeforeSql, ids);
      await broker.publish(
        await signThoseOfBefore(
          rows.map((r) => r.message),
          ofBefore,
        ),
      );
      await tx.$executeRawUnsafe(
        'DELETE FROM held_message WHERE seq = ANY($1::bigint[])',
        rows.map((r) => r.seq),
      );
      return rows.length;
    },
    { timeout: 30_000 },
  );
