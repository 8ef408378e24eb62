import type { ParkedMessage } from './parking';
import type { Db } from './tx';

/** A parked key as an operator sees it: its first message, the one that could not be applied, and what waits. */
export interface ParkedKey extends Omit<ParkedMessage, 'seq'> {
  /** How many later messages of the key wait for it. */
  behind: number;
  /** Why somebody proposed to discard the first message, and who: another person has to confirm it. */
  discardReason?: string;
  discardProposedBy?: string;
}

/** Parked keys, the oldest first. */
export async function parkedKeys(db: Db, consumer: string, limit = 500): Promise<ParkedKey[]> {
  const rows = await db.$queryRawUnsafe<(ParkedKey & Record<'discardReason' | 'discardProposedBy', string | null>)[]>(
    `SELECT f.key, f.message_id AS "messageId", coalesce(f.message->>'type', 'unreadable') AS type,
            f.message->>'stream' AS stream, f.reason, f.attempts, f.parked_at AS "parkedAt",
            (SELECT count(*)::int FROM parked_message b WHERE b.consumer = f.consumer AND b.key = f.key AND b.seq > f.seq)
              AS behind,
            d.reason AS "discardReason", d.proposed_by AS "discardProposedBy"
     FROM parked_message f LEFT JOIN message_discard d USING (consumer, message_id)
     WHERE f.consumer = $1 AND NOT EXISTS (
       SELECT 1 FROM parked_message b WHERE b.consumer = f.consumer AND b.key = f.key AND b.seq < f.seq)
     ORDER BY f.seq LIMIT $2`,
    consumer,
    limit,
  );
  return rows.map((r) => ({
    ...r,
    discardReason: r.discardReason ?? undefined,
    discardProposedBy: r.discardProposedBy ?? undefined,
  }));
}
