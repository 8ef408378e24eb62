import type { Pool } from 'pg';
import type { Lag } from '../broker';

/** Counting further than this would cost more than the figure is worth. */
const countedTo = 100_000;

const lagSql = `
  SELECT s AS stream, coalesce(sum(b.messages), 0)::float8 AS messages, coalesce(max(b.age), 0)::float8 AS "oldestSeconds"
  FROM unnest($2::text[]) AS s
  LEFT JOIN consumer_position p ON p.consumer = $1 AND p.stream = s
  LEFT JOIN LATERAL (
    SELECT count(*) AS messages, extract(epoch FROM clock_timestamp() - min(w.written_at)) AS age FROM (
      SELECT l.written_at FROM log l WHERE l.stream = p.stream AND l.part = p.part AND (l.xid, l.id) > (p.xid, p.id)
      ORDER BY l.xid, l.id LIMIT ${countedTo}) w) b ON true
  GROUP BY s ORDER BY s`;

/** Lag in the log. A group that never listened has no position, so no lag. Counts up to `countedTo` per partition. */
export async function lagInLog(pool: Pick<Pool, 'query'>, group: string, streams: string[]): Promise<Lag[]> {
  return (await pool.query<Lag>(lagSql, [group, streams])).rows;
}
