import { numbered, type Numbers } from './authentic/sequence';
import { signed } from './authentic/signature';
import type { Message, Outgoing } from './message';
import type { Tx } from './tx';

/** SQL that writes the messages of a JSON array in its order. @param parameter where the array is, e.g. `$1` */
export const outboxSql = (parameter: string): string => `
  INSERT INTO outbox (message_id, stream, key, message)
  SELECT (m->>'id')::uuid, m->>'stream', m->>'key', m
  FROM jsonb_array_elements(${parameter}::jsonb) WITH ORDINALITY AS e(m, n) ORDER BY n`;

/**
 * One row per message, numbered and signed. Copies in older versions follow theirs, so that a reader of both reads the
 * newest first.
 */
export async function outboxRows(tx: Tx, messages: readonly Outgoing[], numbers?: Numbers): Promise<Message[]> {
  const each = messages.flatMap(({ copies = [], ...message }) => [message, ...copies]);
  return (await numbered(tx, each, numbers)).map((m) => signed(m));
}

/** Writes outgoing messages in the transaction of their change: both are written, or neither. */
export async function appendToOutbox(tx: Tx, messages: readonly Outgoing[]): Promise<void> {
  if (messages.length === 0) return;
  await tx.$executeRawUnsafe(outboxSql('$1'), JSON.stringify(await outboxRows(tx, messages)));
}
