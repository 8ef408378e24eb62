import type { Client } from 'pg';

/**
 * For a session that sends the same few named statements for ever: to plan one took twice as long as to run it, so each
 * is planned once. That may be while a table is empty, so the plan has to use the index that is right when it is full.
 */
export async function planOnce(client: Client): Promise<void> {
  await client.query('SET plan_cache_mode = force_generic_plan; SET enable_seqscan = off; SET enable_bitmapscan = off');
}
