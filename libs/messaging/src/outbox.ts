import type { Message } from './message';
import type { Tx } from './tx';

/** Writes outgoing messages in the transaction of the change they tell of: both are there, or neither. */
export async function appendToOutbox(tx: Tx, messages: readonly Message[]): Promise<void> {
  if (messages.length === 0) return;
  await tx.$executeRawUnsafe(
    `INSERT INTO outbox (message_id, stream, key, message)
     SELECT (m->>'id')::uuid, m->>'stream', m->>'key', m FROM jsonb_array_elements($1::jsonb) WITH ORDINALITY AS e(m, n)
     ORDER BY n`,
    JSON.stringify(messages),
  );
}
