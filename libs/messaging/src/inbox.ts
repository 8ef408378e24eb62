import { factOf, type Received } from './message';
import type { Tx } from './tx';

/** What the inbox says of a message: handle it now, it was handled before, or its key is parked. */
export type Verdict = 'fresh' | 'seen' | 'behind-parked';

/** Notes the message as received, in the transaction of its handling, unless its key is parked. */
export async function receive(tx: Tx, consumer: string, message: Received): Promise<Verdict> {
  const [row] = await tx.$queryRawUnsafe<{ parked: number; fresh: number }[]>(
    `WITH parked AS (SELECT 1 FROM parked_message WHERE consumer = $1 AND key = $2 LIMIT 1),
          put AS (INSERT INTO inbox (consumer, message_id) SELECT $1, $3::uuid WHERE NOT EXISTS (SELECT 1 FROM parked)
                  ON CONFLICT DO NOTHING RETURNING 1)
     SELECT (SELECT count(*)::int FROM parked) AS parked, (SELECT count(*)::int FROM put) AS fresh`,
    consumer,
    message.key,
    factOf(message),
  );
  if (row!.parked > 0) return 'behind-parked';
  return row!.fresh > 0 ? 'fresh' : 'seen';
}

/** Which facts of these messages were handled before, and which of their keys are parked. */
export async function look(
  tx: Tx,
  consumer: string,
  messages: Received[],
): Promise<{ seen: Set<string>; parked: Set<string> }> {
  const [row] = await tx.$queryRawUnsafe<{ seen: string[]; parked: string[] }[]>(
    `SELECT ARRAY(SELECT message_id::text FROM inbox WHERE consumer = $1 AND message_id = ANY($2::uuid[])) AS seen,
            ARRAY(SELECT DISTINCT key FROM parked_message WHERE consumer = $1 AND key = ANY($3::text[])) AS parked`,
    consumer,
    messages.map(factOf),
    messages.map((m) => m.key),
  );
  return { seen: new Set(row!.seen), parked: new Set(row!.parked) };
}

/** Notes what was handled, at the end of its transaction. @throws when another process did so first: all rolls back */
export async function noteAll(tx: Tx, consumer: string, facts: string[]): Promise<void> {
  if (facts.length === 0) return;
  await tx.$executeRawUnsafe('INSERT INTO inbox (consumer, message_id) SELECT $1, unnest($2::uuid[])', consumer, facts);
}
