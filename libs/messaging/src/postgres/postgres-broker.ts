import { hash } from 'node:crypto';
import { Pool } from 'pg';
import type { Broker, Lag, SubscribeOptions, Subscription } from '../broker';
import type { Message, Place } from '../message';
import { lagInLog } from './lag-in-log';
import { LogSubscription } from './log-subscription';

/** Enough to share a stream between four instances of a service. A key stays in its partition for ever. */
export const partitions = 4;

export const partitionOf = (key: string): number => hash('sha1', key, 'buffer').readUInt16BE(0) % partitions;

const put = {
  name: 'put',
  text: `
  WITH put AS (
    INSERT INTO log (stream, part, message_id, message)
    SELECT r->>'stream', (r->>'part')::smallint, (r->>'id')::uuid, r->'message'
    FROM jsonb_array_elements($1::jsonb) WITH ORDINALITY AS e(r, n) ORDER BY n
    ON CONFLICT (message_id) DO NOTHING RETURNING stream)
  SELECT pg_notify('homeward_log', stream) FROM (SELECT DISTINCT stream FROM put) AS s`,
};

/** The embedded broker: an append-only table in the PostgreSQL server. */
export class PostgresBroker implements Broker {
  readonly kind = 'postgres' as const;
  private readonly pool: Pool;

  /** @param comesInBulk whether what is sent on a stream may wait a moment for more */
  constructor(
    private readonly connectionString: string,
    private readonly comesInBulk: (stream: string) => boolean = () => false,
  ) {
    this.pool = new Pool({ connectionString, max: 2 });
    this.pool.on('error', () => undefined);
  }

  async publish(messages: Message[]): Promise<void> {
    const rows = messages.map(({ place: _, ...m }) => ({
      stream: m.stream,
      part: partitionOf(m.key),
      id: m.id,
      message: m,
    }));
    await this.pool.query({ ...put, values: [JSON.stringify(rows)] });
  }

  async subscribe(options: SubscribeOptions): Promise<Subscription> {
    const subscription = new LogSubscription(this.connectionString, partitions, options, this.comesInBulk);
    await subscription.start();
    return subscription;
  }

  lag(group: string, streams: string[]): Promise<Lag[]> {
    return lagInLog(this.pool, group, streams);
  }

  async ends(streams: string[]): Promise<Place[]> {
    const { rows } = await this.pool.query<Place>(
      `SELECT s || '/' || n AS part, coalesce(l.xid::text || ':' || l.id, '0:0') AS at
       FROM unnest($1::text[]) AS s CROSS JOIN generate_series(0, $2::int - 1) AS n
       LEFT JOIN LATERAL (SELECT xid, id FROM log WHERE stream = s AND part = n ORDER BY xid DESC, id DESC LIMIT 1) l ON true`,
      [streams, partitions],
    );
    return rows;
  }

  async isWhole(streams: string[]): Promise<boolean> {
    const pruned = await this.pool.query('SELECT 1 FROM log_pruned WHERE stream = ANY($1) LIMIT 1', [streams]);
    return pruned.rows.length === 0;
  }

  async prune(keepDays: number, atMost: number): Promise<number> {
    const sql = 'SELECT prune_log(make_interval(days => $1), $2) AS gone';
    return (await this.pool.query<{ gone: number }>(sql, [keepDays, atMost])).rows[0]!.gone;
  }

  async restart(group: string, streams: string[]): Promise<void> {
    await this.pool.query(`UPDATE consumer_position SET xid = '0', id = 0 WHERE consumer = $1 AND stream = ANY($2)`, [
      group,
      streams,
    ]);
  }

  async close(): Promise<void> {
    await this.pool.end();
  }
}
