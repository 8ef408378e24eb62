import type { Message, Received } from '../message';
import type { Tx } from '../tx';

export const outOfSequence = 'out-of-sequence';

/** Something later about the same subject was applied before it: it was sent again, or moved. */
export class OutOfSequence extends Error {
  override name = outOfSequence;
}

/** Behind what the messages of a transaction are numbered. */
export interface Numbers {
  xid: string;
  /** The last row that it wrote into the outbox; 0 before the first. */
  last: string;
  /** Milliseconds since 1970. */
  at: string;
}

/** Columns of a statement that answers `Numbers`. The relay sends by transaction, then row; a transaction may write several times. */
export const numbersColumns = `
  pg_current_xact_id()::text AS xid, floor(extract(epoch FROM clock_timestamp()) * 1000)::bigint::text AS at,
  (SELECT coalesce(max(id), 0)::text FROM outbox WHERE xid = pg_current_xact_id()) AS last`;

/**
 * The messages with their places in the order in which the relay will send them, behind what the transaction wrote before.
 * @param numbers where the transaction has asked for them, and has written no message since
 */
export async function numbered(tx: Tx, messages: Message[], numbers?: Numbers): Promise<Message[]> {
  const { xid, last, at } = numbers ?? (await tx.$queryRawUnsafe<Numbers[]>(`SELECT ${numbersColumns}`))[0]!;
  return messages.map((m, i) => ({ ...m, sequence: `${xid}:${BigInt(last) + BigInt(i + 1)}:${at}` }));
}

/** Whose messages are numbered together: a person's or a flight's, on one stream. */
export const subjectOf = ({ stream, key }: Received): string => `${stream} ${key}`;

const isNumbered = (sequence: string): boolean => /^\d{1,19}(:\d{1,19}){2}$/.test(sequence);

/** Whether a message that its service has signed has a place that can be compared, or none. */
export const isReadable = ({ sequence }: Message): boolean => sequence === undefined || isNumbered(sequence);

/**
 * Whether a message is from before the last one that was applied about its subject. One without a number is from before all
 * that have one. A lower number that was given at a later time is no old one: the database of its service was restored, and
 * counts on from there.
 */
export function isBehind(sequence: string | undefined, last: string | undefined): boolean {
  if (last === undefined) return false;
  if (sequence === undefined) return true;
  const [xid, row, at] = sequence.split(':').map(BigInt) as [bigint, bigint, bigint];
  const [lastXid, lastRow, lastAt] = last.split(':').map(BigInt) as [bigint, bigint, bigint];
  return at <= lastAt && (xid < lastXid || (xid === lastXid && row <= lastRow));
}
