import type { Tx } from '@homeward/messaging';
import { headOf, lastOf } from './head';
import { lockRecord, reportBreak } from './stored-record';

/**
 * Writes a record in another form that means the same: sealed where it was in clear, say. Its version stays, and nothing
 * happened to it. A record that was changed outside the service stays as it is, and is reported.
 */
export async function rewriteRecord<State>(
  tx: Tx,
  table: string,
  id: string,
  how: (state: State) => State | Promise<State>,
): Promise<void> {
  const { row, broken } = await lockRecord<State>(tx, { table }, id);
  if (broken.length > 0) return reportBreak({ table, version: row?.version ?? 0 });
  if (!row) return;
  const state = await how(row.state);
  await tx.$executeRawUnsafe(
    `UPDATE "${table}" SET state = $2::jsonb, head = $3 WHERE id = $1::uuid`,
    ...[id, JSON.stringify(state), headOf(table, { ...row, state }, lastOf(row.head))],
  );
}
