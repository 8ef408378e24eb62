import type { Client } from 'pg';
import { pause } from '../backoff';
import type { Broker } from '../broker';
import type { FollowingStrategy } from './following-strategy';
import { openShadow, shadowSchema, swapTables } from './shadow-tables';

export interface Rebuilding {
  /** The service's database, as its owner. */
  client: Client;
  /** Tables that are built from messages alone. */
  tables: string[];
  /** Tables that their handlers write besides, which stay as they are: a record of changes, say. */
  beside: string[];
  /** The consumer that owns the tables, and the group that reads the log again. */
  consumer: string;
  group: string;
  streams: string[];
  broker: Broker;
  /** Starts the handlers of these tables on the shadow schema. */
  listen: () => Promise<{ strategy: FollowingStrategy; close: () => Promise<void> }>;
}

/** How long writers wait at most while the last messages are applied. */
const holdUpMs = 3_000;
/** How often the swap is tried before it is given up. */
const swaps = 20;

/** Messages applied there since this began but not here, and messages parked here but not there. */
const openSql = `
  SELECT (SELECT count(*)::int FROM public.inbox i WHERE i.consumer = $1 AND i.received_at >= $3::timestamptz AND NOT EXISTS (
            SELECT 1 FROM ${shadowSchema}.inbox s WHERE s.consumer = $2 AND s.message_id = i.message_id)) AS missing,
         ARRAY(SELECT DISTINCT s.key FROM ${shadowSchema}.parked_message s WHERE NOT EXISTS (
            SELECT 1 FROM public.parked_message p WHERE p.consumer = $1 AND p.key = s.key)) AS released`;

/**
 * Rebuilds tables from the first message of their streams and swaps them with the old ones, while their service keeps
 * running. @throws when the log has lost its beginning, or a message cannot be applied; nothing has changed then
 */
export async function rebuildTables(r: Rebuilding): Promise<void> {
  const { client, broker, group, streams, tables } = r;
  if (!(await broker.isWhole(streams)))
    throw new Error('The log has lost its beginning: what is built from it would be incomplete.');
  const { rows } = await client.query<{ now: string }>('SELECT clock_timestamp()::text AS now');
  const began = rows[0]!.now;
  await openShadow(client, [...tables, ...r.beside]);
  await broker.restart(group, streams);
  const { strategy, close } = await r.listen();
  const open = async () =>
    (await client.query<{ missing: number; released: string[] }>(openSql, [r.consumer, group, began])).rows[0]!;
  const upToDate = async (): Promise<boolean> => {
    for (const end = performance.now() + holdUpMs; performance.now() < end; await pause(10)) {
      const { missing, released } = await open();
      if (missing === 0) return released.length === 0;
    }
    return false;
  };
  try {
    while ((await broker.lag(group, streams)).some((lag) => lag.messages > 0)) await pause(100);
    for (let swap = 1; ; swap++) {
      for (const key of (await open()).released) await strategy.release(key); // parked there at the time, but not now
      if (await swapTables(client, tables, upToDate)) return;
      if (swap === swaps) throw new Error('The service is too busy for the tables to be swapped.');
      await pause(100 * swap);
    }
  } finally {
    await close();
    await client.query(`DROP SCHEMA IF EXISTS ${shadowSchema} CASCADE`);
  }
}
