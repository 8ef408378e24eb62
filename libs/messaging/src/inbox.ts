import { isBehind, subjectOf } from './authentic/sequence';
import { factOf, isUnreadable, type Received } from './message';
import type { Tx } from './tx';

/** What the inbox says of a message: handle it now, it was handled before, its key is parked, or something later was handled. */
export type Verdict = 'fresh' | 'seen' | 'behind-parked' | 'out-of-sequence';

export const sequenceOf = (message: Received): string | undefined =>
  isUnreadable(message) ? undefined : message.sequence;

const isOld = (message: Received, last: string | undefined): boolean =>
  !isUnreadable(message) && isBehind(message.sequence, last);

interface Found {
  parked: number;
  known: number;
  fresh: number;
  last: string | null;
}

/**
 * Notes the message as received, and as the last one of its subject, in the transaction of its handling, unless its key is
 * parked. What is out of sequence must not stay noted: its transaction has to be given up.
 */
export async function receive(tx: Tx, consumer: string, message: Received): Promise<Verdict> {
  const [row] = await tx.$queryRawUnsafe<Found[]>(
    `WITH parked AS (SELECT 1 FROM parked_message WHERE consumer = $1 AND key = $2 LIMIT 1),
          put AS (INSERT INTO inbox (consumer, message_id) SELECT $1, $3::uuid WHERE NOT EXISTS (SELECT 1 FROM parked)
                  ON CONFLICT DO NOTHING RETURNING 1),
          moved AS (INSERT INTO last_sequence (consumer, stream, key, sequence)
                    SELECT $1, $4, $2, $5::text FROM put WHERE $5::text IS NOT NULL
                    ON CONFLICT (consumer, stream, key) DO UPDATE SET sequence = excluded.sequence)
     SELECT (SELECT count(*)::int FROM parked) AS parked, (SELECT count(*)::int FROM put) AS fresh,
            (SELECT count(*)::int FROM inbox WHERE consumer = $1 AND message_id = $3::uuid) AS known,
            (SELECT sequence FROM last_sequence WHERE consumer = $1 AND stream = $4 AND key = $2) AS last`,
    consumer,
    message.key,
    factOf(message),
    message.stream,
    sequenceOf(message) ?? null,
  );
  const { parked, known, fresh, last } = row!;
  const old = known === 0 && isOld(message, last ?? undefined);
  if (parked > 0) return old ? 'out-of-sequence' : 'behind-parked';
  if (fresh === 0) return 'seen';
  return old ? 'out-of-sequence' : 'fresh';
}

/** Which facts of these messages were handled before, which of their keys are parked, and the last numbers by subject. */
export interface Looked {
  seen: Set<string>;
  parked: Set<string>;
  last: Map<string, string>;
}

export async function look(tx: Tx, consumer: string, messages: Received[]): Promise<Looked> {
  const [row] = await tx.$queryRawUnsafe<{ seen: string[]; parked: string[]; last: [string, string, string][] }[]>(
    `SELECT ARRAY(SELECT message_id::text FROM inbox WHERE consumer = $1 AND message_id = ANY($2::uuid[])) AS seen,
            ARRAY(SELECT DISTINCT key FROM parked_message WHERE consumer = $1 AND key = ANY($3::text[])) AS parked,
            (SELECT coalesce(jsonb_agg(jsonb_build_array(stream, key, sequence)), '[]') FROM last_sequence
             WHERE consumer = $1 AND stream = ANY($4::text[]) AND key = ANY($3::text[])) AS last`,
    consumer,
    messages.map(factOf),
    messages.map((m) => m.key),
    [...new Set(messages.map((m) => m.stream))],
  );
  const { seen, parked, last } = row!;
  return {
    seen: new Set(seen),
    parked: new Set(parked),
    last: new Map(last.map(([stream, key, sequence]) => [`${stream} ${key}`, sequence])),
  };
}

/** Whether something later about its subject was handled, as far as one has looked. */
export const isOutOfSequence = (message: Received, { last }: Looked): boolean =>
  isOld(message, last.get(subjectOf(message)));

/** Counts one as handled in what one has looked at. */
export function noteIn({ seen, last }: Looked, message: Received): void {
  seen.add(factOf(message));
  const sequence = sequenceOf(message);
  if (sequence) last.set(subjectOf(message), sequence);
}

/** Notes what was handled, in order, at the end of its transaction. @throws when another process did so first: all rolls back */
export async function noteAll(tx: Tx, consumer: string, handled: Received[]): Promise<void> {
  if (handled.length === 0) return;
  const last = new Map(handled.filter((m) => sequenceOf(m)).map((m) => [subjectOf(m), m]));
  const numbers = [...last.values()].map((m) => ({ stream: m.stream, key: m.key, sequence: sequenceOf(m) }));
  await tx.$executeRawUnsafe(
    `WITH noted AS (INSERT INTO inbox (consumer, message_id) SELECT $1, unnest($2::uuid[]))
     INSERT INTO last_sequence (consumer, stream, key, sequence)
     SELECT $1, m.stream, m.key, m.sequence FROM jsonb_to_recordset($3::jsonb) AS m(stream text, key text, sequence text)
     ORDER BY m.stream, m.key
     ON CONFLICT (consumer, stream, key) DO UPDATE SET sequence = excluded.sequence`,
    consumer,
    handled.map(factOf),
    JSON.stringify(numbers),
  );
}
