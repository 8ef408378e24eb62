import type { Caller } from '@homeward/access';
import { StaleVersion } from '@homeward/kernel';
import { outboxRows, outboxSql, type Message, type Numbers, type Tx } from '@homeward/messaging';
import type { Sealer } from './aggregate-kind';
import { chained, digestOf, linkHash } from './records/chain';
import { brokenHead, headOf } from './records/head';

interface Fact {
  type: string;
  personal?: object;
}

/** One aggregate as it will be after its new facts. */
export interface Change<State, Event extends Fact> {
  id: string;
  personId?: string;
  sealer?: Sealer;
  version: number;
  state: State;
  steps: { event: Event; state: State }[];
  now: Date;
  /** The hash of the last row of its history, and the sealed part as it is stored. */
  before: { last: string; sealed: string | null };
  /** It did not hold before; `kept`: nor does it now. */
  overABreak?: 'anew' | 'kept';
}

/** What the table of a kind of record is called, and how its rows are made. */
interface Kind<State> {
  table: string;
  columns: (state: State) => Record<string, unknown>;
  sealedLater?: readonly string[];
}

/** Writes rows, history and outgoing messages of many aggregates in one statement: each costs a round trip. */
export async function writeChanges<State extends { personal?: object }, Event extends Fact>(
  tx: Tx,
  { table, columns, sealedLater }: Kind<State>,
  caller: Caller,
  changes: Change<State, Event>[],
  messages: Message[],
  numbers?: Numbers,
): Promise<void> {
  const rows: Record<string, unknown>[] = [];
  const history: object[] = [];
  for (const { id, personId, sealer, version, state, steps, now, before, overABreak } of changes) {
    const { personal, ...open } = state;
    const sealed = await sealPart(sealer, personId, personal);
    let { last } = before;
    for (const [i, { event }] of steps.entries()) {
      const { type, personal: secret, ...data } = event;
      const fact = {
        aggregate: table,
        version,
        n: overABreak ? null : i,
        type,
        at: now.toISOString(),
        by: caller.id,
        ...(i === 0 ? commandOf(caller, data) : { command_id: null, data }),
      };
      const sealedFact = await sealPart(sealer, personId, secret);
      const sealedHash = digestOf(sealedFact);
      const { command_id: commandId, ...link } = fact;
      last = linkHash(last, { ...link, id, commandId, data: chained(fact.data, sealedLater), sealed: sealedHash });
      history.push({ ...fact, aggregate_id: id, sealed: sealedFact, sealed_hash: sealedHash, hash: last });
    }
    const row = { id, version, state: open, sealed: sealed ?? before.sealed };
    const head = overABreak === 'kept' ? brokenHead(last) : headOf(table, row, last);
    rows.push({ ...columns(state), id, version, state: open, sealed, head });
  }
  const publishes = messages.length > 0; // an empty insert would wake the relay for nothing
  const [result] = await tx.$queryRawUnsafe<{ written: number }[]>(
    `WITH rows AS (${upsertSql(table, Object.keys(rows[0] ?? {}))} RETURNING 1),
          facts AS (${historySql})${publishes ? `, sent AS (${outboxSql('$3')})` : ''}
     SELECT count(*)::int AS written FROM rows`,
    ...[rows, history, ...(publishes ? [await outboxRows(tx, messages, numbers)] : [])].map((v) => JSON.stringify(v)),
  );
  // Two that create the same aggregate at once find no row to lock: the second must not win silently.
  if (result!.written !== rows.length) throw new StaleVersion(1);
}

/** What identifies a retry of this command; it is stored with the first fact. */
const commandOf = ({ commandId, requestHash }: Caller, data: object) => ({
  command_id: commandId ?? null,
  data: commandId && requestHash ? { ...data, requestHash } : data,
});

const historySql = `
  INSERT INTO history (aggregate, aggregate_id, version, n, type, at, by, command_id, data, sealed, sealed_hash, hash)
  SELECT aggregate, aggregate_id, version, n, type, at, by, command_id, data, sealed, sealed_hash, hash
  FROM jsonb_populate_recordset(NULL::history, $2::jsonb)
  WHERE (SELECT count(*) FROM rows) = jsonb_array_length($1::jsonb)`; // a stale row must be reported before its history clashes

function upsertSql(table: string, names: string[]): string {
  const list = names.map((n) => `"${n}"`).join(', ');
  // The sealed part stays when this change did not open it.
  const set = names
    .filter((n) => n !== 'id')
    .map((n) =>
      n === 'sealed' ? `sealed = coalesce(excluded.sealed, "${table}".sealed)` : `"${n}" = excluded."${n}"`,
    );
  return `INSERT INTO "${table}" (${list}) SELECT ${list} FROM jsonb_populate_recordset(NULL::"${table}", $1::jsonb)
     ON CONFLICT (id) DO UPDATE SET ${set.join(', ')} WHERE "${table}".version = excluded.version - 1`;
}

async function sealPart(
  sealer: Sealer | undefined,
  personId: string | undefined,
  value: object | undefined,
): Promise<string | undefined> {
  if (value === undefined) return undefined;
  if (!sealer || !personId) throw new Error('Something personal would have been stored in the clear.');
  return sealer.seal(personId, value);
}
