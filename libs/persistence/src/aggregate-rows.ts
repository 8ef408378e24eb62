import type { Caller } from '@homeward/access';
import { KeyUsedBefore, StaleVersion } from '@homeward/kernel';
import { outboxRows, outboxSql, type Message, type Tx } from '@homeward/messaging';
import type { Vault } from '@homeward/privacy';

interface Fact {
  type: string;
  personal?: object;
}

/** One aggregate as it will be after its new facts. */
export interface Change<State, Event extends Fact> {
  id: string;
  personId?: string;
  version: number;
  state: State;
  steps: { event: Event; state: State }[];
  now: Date;
}

export async function lockRow<State>(
  tx: Tx,
  table: string,
  id: string,
): Promise<{ version: number; state: State; sealed: string | null } | undefined> {
  const [row] = await tx.$queryRawUnsafe<{ version: number; state: State; sealed: string | null }[]>(
    `SELECT version, state, sealed FROM "${table}" WHERE id = $1::uuid FOR UPDATE`,
    id,
  );
  return row;
}

/**
 * Whether this very command was done before: a retry on a bad connection.
 * @throws KeyUsedBefore when it asks for something else
 */
export async function wasDone(tx: Tx, id: string, { commandId, requestHash }: Caller): Promise<boolean> {
  if (!commandId) return false;
  const [done] = await tx.$queryRawUnsafe<{ hash: string | null }[]>(
    `SELECT data->>'requestHash' AS hash FROM history WHERE aggregate_id = $1::uuid AND command_id = $2`,
    id,
    commandId,
  );
  if (done?.hash && requestHash && done.hash !== requestHash) throw new KeyUsedBefore();
  return done !== undefined;
}

/** Writes rows, history and outgoing messages of many aggregates in one statement: each costs a round trip. */
export async function writeChanges<State extends { personal?: object }, Event extends Fact>(
  tx: Tx,
  table: string,
  columns: (state: State) => Record<string, unknown>,
  caller: Caller,
  changes: Change<State, Event>[],
  messages: Message[],
  vault?: Vault,
): Promise<void> {
  const rows: Record<string, unknown>[] = [];
  const history: object[] = [];
  for (const { id, personId, version, state, steps, now } of changes) {
    const { personal, ...open } = state;
    const sealed = await sealPart(vault, personId, personal);
    rows.push({ ...columns(state), id, version, state: open, sealed });
    for (const [n, { event }] of steps.entries()) {
      const { type, personal: secret, ...data } = event;
      history.push({
        aggregate: table,
        aggregate_id: id,
        version,
        type,
        at: now.toISOString(),
        by: caller.id,
        ...(n === 0 ? commandOf(caller, data) : { data }),
        sealed: await sealPart(vault, personId, secret),
      });
    }
  }
  const publishes = messages.length > 0; // an empty insert would wake the relay for nothing
  const [result] = await tx.$queryRawUnsafe<{ written: number }[]>(
    `WITH rows AS (${upsertSql(table, Object.keys(rows[0] ?? {}))} RETURNING 1),
          facts AS (${historySql})${publishes ? `, sent AS (${outboxSql('$3')})` : ''}
     SELECT count(*)::int AS written FROM rows`,
    ...[rows, history, ...(publishes ? [outboxRows(messages)] : [])].map((v) => JSON.stringify(v)),
  );
  // Two that create the same aggregate at once find no row to lock: the second must not win silently.
  if (result!.written !== rows.length) throw new StaleVersion(1);
}

/** What identifies a retry of this command; it is stored with the first fact. */
const commandOf = ({ commandId, requestHash }: Caller, data: object): object => ({
  command_id: commandId,
  data: commandId && requestHash ? { ...data, requestHash } : data,
});

const historySql = `
  INSERT INTO history (aggregate, aggregate_id, version, type, at, by, command_id, data, sealed)
  SELECT aggregate, aggregate_id, version, type, at, by, command_id, data, sealed
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
  vault: Vault | undefined,
  personId: string | undefined,
  value: object | undefined,
): Promise<string | undefined> {
  if (value === undefined) return undefined;
  if (!vault || !personId) throw new Error('Something personal would have been stored in the clear.');
  return vault.seal(personId, value);
}
