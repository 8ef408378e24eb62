import { Client } from 'pg';
import { isTransient } from '@homeward/kernel';
import { holdPartitionSql } from '../advisory-locks';
import { backoff, pause } from '../backoff';
import type { SubscribeOptions, Subscription } from '../broker';
import { isMessage } from '../is-message';
import type { Received } from '../message';
import { letGoWhenHostVanishes } from './let-go-when-host-vanishes';
import { planOnce } from './plan-once';

/** How far one partition is handled. */
interface Position {
  stream: string;
  part: number;
  xid: string;
  id: string;
}

interface Row extends Position {
  messageId: string;
  /** What somebody wrote there. */
  message: unknown;
  /** Null in a row of a page. */
  waiting: boolean | null;
}

const batchSize = 200;
/** How often to ask for partitions that a member left; with the server's wait for a vanished one, under 5 seconds. */
const rebalanceEveryMs = 1_000;

/** How long it rests after facts that concern nobody here: where they come by the hundred, each look would find one. */
const restMs = 15;

const positionsOf = (parameter: string): string =>
  `jsonb_to_recordset(${parameter}::jsonb) AS m(stream text, part smallint, xid xid8, id bigint)`;
/**
 * Moves the positions ($3) that were handled, and reads a page behind all of them ($2): of what is below the snapshot's
 * horizon; where nothing is, one row that says whether something waits above it.
 */
const pageSql = `
  WITH moved AS (
    UPDATE consumer_position p SET xid = m.xid, id = m.id FROM ${positionsOf('$3')}
    WHERE p.consumer = $1 AND p.stream = m.stream AND p.part = m.part),
  mine AS (SELECT * FROM ${positionsOf('$2')}),
  page AS (
    SELECT p.stream, p.part, l.* FROM mine p
    JOIN LATERAL (
      SELECT log.xid, log.id, log.message_id, log.message FROM log
      WHERE log.stream = p.stream AND log.part = p.part AND (log.xid, log.id) > (p.xid, p.id)
        AND log.xid < pg_snapshot_xmin(pg_current_snapshot())
      ORDER BY log.xid, log.id LIMIT ${batchSize}) l ON true)
  SELECT page.stream, page.part, page.xid::text, page.id::text, page.message_id::text AS "messageId", page.message,
    CASE WHEN page.id IS NULL THEN EXISTS (
      SELECT 1 FROM mine p JOIN LATERAL (
        SELECT 1 FROM log WHERE log.stream = p.stream AND log.part = p.part AND (log.xid, log.id) > (p.xid, p.id)
        ORDER BY log.xid, log.id LIMIT 1) l ON true) END AS waiting
  FROM (SELECT 1) AS one LEFT JOIN page ON true ORDER BY page.xid, page.id`;
const startSql = `
  SELECT stream, part, xid::text, id::text FROM consumer_position WHERE consumer = $1 AND stream = $2 AND part = $3`;

/** Stream and place are the row's, whatever the message says of itself. */
function placed({ stream, part, xid, id, messageId, message }: Row): Received {
  if (isMessage(message)) return { ...message, stream, place: { part: `${stream}/${part}`, at: `${xid}:${id}` } };
  const key = (message as { key?: unknown } | null)?.key;
  return { unreadable: true, id: messageId, stream, key: typeof key === 'string' ? key : 'no-key', raw: '' };
}

/** One member of a consumer group. It holds its partitions by session locks, which end when it dies. */
export class LogSubscription implements Subscription {
  private readonly stopping = new AbortController();
  private wake = new AbortController();
  /** What arrived meanwhile may keep somebody from boarding. */
  private hurry = new AbortController();
  private client: Client;
  /** The partitions that it holds: nobody else moves them. */
  private mine = new Map<string, Position>();
  /** Those of them that were handled further than is written. */
  private handled = new Set<string>();
  private lastRebalance = 0;
  private running?: Promise<void>;

  constructor(
    private readonly connectionString: string,
    private readonly partitions: number,
    private readonly options: SubscribeOptions,
    private readonly comesInBulk: (stream: string) => boolean,
    /** How long what comes in bulk is gathered: facts share a look and a transaction, and nobody notices the wait. */
    private readonly gatherMs = 100,
  ) {}

  async start(): Promise<void> {
    await this.connect();
    this.running = this.run();
  }

  async stop(): Promise<void> {
    this.stopping.abort();
    this.wake.abort();
    this.hurry.abort();
    await this.running;
    await this.client.end().catch(() => undefined);
  }

  private async run(): Promise<void> {
    for (let attempt = 0; !this.stopping.signal.aborted;) {
      try {
        [this.wake, this.hurry] = [new AbortController(), new AbortController()];
        await this.rebalance();
        const rows = await this.page();
        if (rows[0]!.waiting === null) await this.handle(rows);
        // A row that is committed but not yet below the horizon wakes nobody: ask again soon.
        else await pause(rows[0]!.waiting ? 3 : 1_000, this.wake.signal);
        attempt = 0;
      } catch (error) {
        if (this.stopping.signal.aborted) return; // unfinished messages come again
        if (!isTransient(error)) return this.options.onFatal(error as Error);
        await backoff(attempt++, 100, 2_000, this.stopping.signal);
        await this.reconnect();
      }
    }
    if (this.handled.size > 0) await this.page().catch(() => undefined); // it comes again, and the inbox knows it
  }

  /** Writes down what was handled, and reads what follows. */
  private async page(): Promise<Row[]> {
    const moved = [...this.handled];
    const positions = [[...this.mine.values()], moved.map((name) => this.mine.get(name))];
    const values = [this.options.group, ...positions.map((each) => JSON.stringify(each))];
    const { rows } = await this.client.query<Row>({ name: 'page', text: pageSql, values });
    for (const name of moved) this.handled.delete(name);
    return rows;
  }

  private async handle(rows: Row[]): Promise<void> {
    const concerned = await this.options.onBatch(
      rows.map((r) => placed(r)),
      () => Promise.resolve(),
    );
    this.moveTo(rows);
    if (!concerned) await pause(restMs, this.stopping.signal);
    if (rows.every((r) => this.comesInBulk(r.stream))) await pause(this.gatherMs, this.hurry.signal);
  }

  private moveTo(rows: Row[]): void {
    for (const { stream, part, xid, id } of rows) {
      this.mine.set(`${stream}:${part}`, { stream, part, xid, id });
      this.handled.add(`${stream}:${part}`);
    }
  }

  private async rebalance(): Promise<void> {
    if (performance.now() - this.lastRebalance < rebalanceEveryMs && this.lastRebalance > 0) return;
    this.lastRebalance = performance.now();
    for (const stream of this.options.streams)
      for (let part = 0; part < this.partitions; part++) {
        const name = `${stream}:${part}`;
        if (this.mine.has(name)) continue;
        const { rows } = await this.client.query<{ mine: boolean }>(holdPartitionSql, [this.options.group, name]);
        if (!rows[0]!.mine) continue;
        const start = await this.client.query<Position>(startSql, [this.options.group, stream, part]);
        this.mine.set(name, start.rows[0]!);
      }
  }

  private async connect(): Promise<void> {
    this.client = new Client({ connectionString: this.connectionString, keepAlive: true });
    this.client.on('error', () => this.wake.abort());
    this.client.on('notification', ({ payload }) => {
      if (!this.options.streams.includes(payload ?? '')) return;
      this.wake.abort();
      if (!this.comesInBulk(payload!)) this.hurry.abort();
    });
    await this.client.connect();
    await letGoWhenHostVanishes(this.client);
    await planOnce(this.client);
    await this.client.query('LISTEN homeward_log');
    // A position lost in a crash of the server means messages delivered twice, which the inbox recognises.
    await this.client.query('SET synchronous_commit = off');
    await this.client.query(
      `INSERT INTO consumer_position (consumer, stream, part)
       SELECT $1, s, n FROM unnest($2::text[]) AS s, generate_series(0, $3::int - 1) AS n ON CONFLICT DO NOTHING`,
      [this.options.group, this.options.streams, this.partitions],
    );
  }

  private async reconnect(): Promise<void> {
    await this.client.end().catch(() => undefined);
    this.mine = new Map();
    this.handled = new Set();
    this.lastRebalance = 0;
    for (let attempt = 0; !this.stopping.signal.aborted; attempt++) {
      try {
        return await this.connect();
      } catch {
        await backoff(attempt, 100, 2_000, this.stopping.signal);
      }
    }
  }
}
