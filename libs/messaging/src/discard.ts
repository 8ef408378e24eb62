import { NotFound, RulesBroken, brokenBy } from '@homeward/kernel';
import { lockParkedKey } from './advisory-locks';
import { reasonsToSetAside } from './authentic/authenticity';
import type { Db, Tx } from './tx';
import { discardsTakeTwoPeople } from './rules/discards-take-two-people';

/** Why a fact is not applied. A choice, not free text: a sentence about a message could name a person. */
export const discardReasons = ['SUPERSEDED', 'WRONG_AT_SOURCE', 'UNREADABLE', 'NOT_FOR_US'] as const;
export type DiscardReason = (typeof discardReasons)[number];

/** A discard on record: proposed, or confirmed as well. */
export interface Discard {
  messageId: string;
  key: string;
  type: string;
  stream: string;
  /** Why it was parked. */
  parkedFor: string;
  reason: string;
  proposedBy: string;
  proposedAt: Date;
  confirmedBy?: string;
  confirmedAt?: Date;
}

export interface DiscardRequest {
  consumer: string;
  key: string;
  messageId: string;
  /** Subject of the person who asks. */
  by: string;
}

/** The first message of a key, under the key's lock: only this one can be discarded, because all others wait for it. */
async function firstOf(tx: Tx, { consumer, key, messageId }: DiscardRequest): Promise<void> {
  await lockParkedKey(tx, consumer, key);
  const [first] = await tx.$queryRawUnsafe<{ id: string }[]>(
    'SELECT message_id AS id FROM parked_message WHERE consumer = $1 AND key = $2 ORDER BY seq LIMIT 1',
    consumer,
    key,
  );
  if (first?.id !== messageId) throw new NotFound('Parked message');
}

/** Proposes that a message is not applied. Nothing happens until a second person agrees. */
export const proposeDiscard = (db: Db, asked: DiscardRequest & { reason: DiscardReason }): Promise<void> =>
  db.$transaction(async (tx) => {
    await firstOf(tx, asked);
    await tx.$executeRawUnsafe(
      `INSERT INTO message_discard (consumer, message_id, key, message, parked_for, reason, proposed_by)
       SELECT consumer, message_id, key, message, reason, $3, $4 FROM parked_message
       WHERE consumer = $1 AND message_id = $2::uuid
       ON CONFLICT (consumer, message_id) DO UPDATE
       SET reason = excluded.reason, proposed_by = excluded.proposed_by, proposed_at = clock_timestamp()
       WHERE message_discard.confirmed_by IS NULL`,
      asked.consumer,
      asked.messageId,
      asked.reason,
      asked.by,
    );
  });

/**
 * The second person agrees: the message counts as received and will never be applied; those behind it wait for their
 * release. @throws RulesBroken for the same person, NotFound when nobody proposed it
 */
export const confirmDiscard = (db: Db, asked: DiscardRequest): Promise<void> =>
  db.$transaction(async (tx) => {
    await firstOf(tx, asked);
    const { consumer, messageId, by } = asked;
    const [proposal] = await tx.$queryRawUnsafe<{ by: string }[]>(
      `SELECT proposed_by AS by FROM message_discard
       WHERE consumer = $1 AND message_id = $2::uuid AND confirmed_by IS NULL FOR UPDATE`,
      consumer,
      messageId,
    );
    if (!proposal) throw new NotFound('Proposal');
    const broken = brokenBy([discardsTakeTwoPeople], { proposedBy: proposal.by, confirmedBy: by });
    if (broken.length > 0) throw new RulesBroken(broken);
    await tx.$executeRawUnsafe(
      // What was set aside may carry the id of a genuine fact, which must still be applied when it comes.
      `WITH agreed AS (
         UPDATE message_discard SET confirmed_by = $3, confirmed_at = clock_timestamp()
         WHERE consumer = $1 AND message_id = $2::uuid RETURNING consumer, message_id, parked_for,
         coalesce((message->>'copyOf')::uuid, message_id) AS fact),
       noted AS (INSERT INTO inbox (consumer, message_id) SELECT consumer, fact FROM agreed
                 WHERE parked_for NOT IN ${reasonsToSetAside} ON CONFLICT DO NOTHING)
       DELETE FROM parked_message p USING agreed a WHERE p.consumer = a.consumer AND p.message_id = a.message_id`,
      consumer,
      messageId,
      by,
    );
  });

/** Discards on record, the newest first. */
export async function discards(db: Db, consumer: string, limit = 200): Promise<Discard[]> {
  const rows = await db.$queryRawUnsafe<(Discard & { confirmedBy: string | null; confirmedAt: Date | null })[]>(
    `SELECT message_id AS "messageId", key, coalesce(message->>'type', 'unreadable') AS type, message->>'stream' AS stream,
            parked_for AS "parkedFor", reason, proposed_by AS "proposedBy", proposed_at AS "proposedAt",
            confirmed_by AS "confirmedBy", confirmed_at AS "confirmedAt"
     FROM message_discard WHERE consumer = $1 ORDER BY proposed_at DESC LIMIT $2`,
    consumer,
    limit,
  );
  return rows.map((r) => ({ ...r, confirmedBy: r.confirmedBy ?? undefined, confirmedAt: r.confirmedAt ?? undefined }));
}
