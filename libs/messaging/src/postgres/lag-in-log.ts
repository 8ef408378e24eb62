import type { Pool } from 'pg';
import type { Lag } from '../broker';

const lagSql = `
  SELECT s AS stream, coalesce(sum(b.messages), 0)::float8 AS messages, coalesce(max(b.age), 0)::float8 AS "oldestSeconds"
  FROM unnest($2::text[]) AS s
  LEFT JOIN consumer_position p ON p.consumer = $1 AND p.stream = s
  LEFT JOIN LATERAL (
    SELECT count(*) AS messages, extract(epoch FROM clock_timestamp() - min(l.written_at)) AS age FROM log l
    WHERE l.stream = p.stream AND l.part = p.part AND (l.xid, l.id) > (p.xid, p.id)) b ON true
  GROUP BY s ORDER BY s`;

/** From the log in PostgreSQL. A group that never listened has no position: nothing is said to wait for it. */
export async function lagInLog(pool: Pick<Pool, 'query'>, group: string, streams: string[]): Promise<Lag[]> {
  return (await pool.query<Lag>(lagSql, [group, streams])).rows;
}
