import { Client } from 'pg';
import { codesOf } from '@homeward/kernel';
import { holdRelaySql } from './advisory-locks';
import { ofBeforeSql, signThoseOfBefore } from './authentic/sign-those-of-before';
import { backoff, pause } from './backoff';
import { UnpublishableMessage, type Broker } from './broker';
import { sayingWhy } from './kafka/refusal';
import type { Message } from './message';
import { letGoWhenHostVanishes } from './postgres/let-go-when-host-vanishes';
import { planOnce } from './postgres/plan-once';

export interface RelayOptions {
  /** Connection string of the service's own database. */
  database: string;
  broker: Broker;
  log: (text: string, fields?: object) => void;
  batchSize?: number;
}

interface Position {
  xid: string;
  id: string;
}
interface Row extends Position {
  message: Message;
  /** A message of its key is held. */
  held: boolean;
  /** Null in a row of a page. */
  waiting: boolean | null;
}

const positionSql = `SELECT xid::text, id::text FROM relay_position WHERE name = 'outbox'`;
/** A page of what is below the snapshot's horizon; where nothing is, one row that says whether something waits above it. */
const page = {
  name: 'page',
  text: `
  WITH page AS (
    SELECT o.xid, o.id, o.message, o.key IN (SELECT key FROM held_message) AS held FROM outbox o
    WHERE (o.xid, o.id) > ($2::text::xid8, $3::bigint) AND o.xid < pg_snapshot_xmin(pg_current_snapshot())
    ORDER BY o.xid, o.id LIMIT $1)
  SELECT page.xid::text, page.id::text, page.message, page.held,
    CASE WHEN page.id IS NULL
      THEN EXISTS (SELECT 1 FROM outbox o WHERE (o.xid, o.id) > ($2::text::xid8, $3::bigint)) END AS waiting
  FROM (SELECT 1) AS one LEFT JOIN page ON true ORDER BY page.xid, page.id`,
};
const advance = {
  name: 'advance',
  text: `
  UPDATE relay_position SET xid = $3::text::xid8, id = $4::bigint
  WHERE name = 'outbox' AND xid = $1::text::xid8 AND id = $2::bigint`,
};
/**
 * Publishes the outbox of one service. One is active per database (advisory lock). It keeps a position instead of marking
 * rows, and retries for ever. The order is (transaction id, row id): a transaction gets its id at its first write, so
 * messages of two transactions that overlapped may be sent in a different order from the one in which they committed. A
 * message that the broker refuses for good is
 * held, and every later one of its key with it.
 */
export class Relay {
  private readonly stopping = new AbortController();
  private wake = new AbortController();
  private running?: Promise<void>;
  private client?: Client;
  private readonly batchSize: number;

  constructor(private readonly options: RelayOptions) {
    this.batchSize = options.batchSize ?? 500;
  }

  start(): void {
    this.running = this.run();
  }

  async stop(): Promise<void> {
    this.stopping.abort();
    this.wake.abort();
    await this.running;
  }

  private async run(): Promise<void> {
    for (let attempt = 0; !this.stopping.signal.aborted; attempt++) {
      try {
        await this.connect();
        if (await this.becomeActive()) await this.publishUntilStopped(() => (attempt = 0));
      } catch (error) {
        const about = { error: (error as Error).name, code: codesOf(error).join(' ') };
        this.options.log('relay interrupted', { ...about, ...sayingWhy(error) });
      } finally {
        await this.client?.end().catch(() => undefined);
      }
      await backoff(attempt, 100, 2_000, this.stopping.signal);
    }
  }

  private async connect(): Promise<void> {
    this.client = new Client({ connectionString: this.options.database, keepAlive: true });
    this.client.on('error', () => this.wake.abort());
    this.client.on('notification', () => this.wake.abort());
    await this.client.connect();
    await letGoWhenHostVanishes(this.client);
    await planOnce(this.client);
    await this.client.query('LISTEN homeward_outbox');
    // A position lost in a crash of the server means a page or two sent twice, which the inbox recognises.
    await this.client.query('SET synchronous_commit = off');
    await this.client.query(`INSERT INTO relay_position (name) VALUES ('outbox') ON CONFLICT DO NOTHING`);
  }

  private async becomeActive(): Promise<boolean> {
    while (!this.stopping.signal.aborted) {
      const { rows } = await this.client!.query<{ mine: boolean }>(holdRelaySql);
      if (rows[0]!.mine) return true;
      await pause(1_000, this.stopping.signal);
    }
    return false;
  }

  private async publishUntilStopped(onProgress: () => void): Promise<void> {
    let at = (await this.client!.query<Position>(positionSql)).rows[0]!;
    let next: Row[] | undefined;
    while (!this.stopping.signal.aborted) {
      this.wake = new AbortController();
      const rows = next ?? (await this.pageAfter(at));
      const { waiting } = rows[0]!;
      if (waiting === null) {
        next = await this.publish(rows, at);
        at = rows.at(-1)!;
        onProgress();
        continue;
      }
      next = undefined;
      // A row that is committed but not yet below the horizon wakes nobody: ask again soon.
      await pause(waiting ? 1 : 1_000, this.wake.signal);
    }
  }

  private async pageAfter({ xid, id }: Position): Promise<Row[]> {
    return (await this.client!.query<Row>({ ...page, values: [this.batchSize, xid, id] })).rows;
  }

  /** @returns the page that follows a full one: it is read while the broker takes this one */
  private async publish(rows: Row[], before: Position): Promise<Row[] | undefined> {
    const last = rows.at(-1)!;
    const [next, { holding, reason }] = await Promise.all([
      rows.length === this.batchSize ? this.pageAfter(last) : undefined,
      this.send(rows),
    ]);
    await this.advance(before, last, holding, reason);
    // An empty page is asked for again: what was written since may have waked nobody.
    const isPage = next?.[0]?.waiting === null;
    return holding.length > 0 || !isPage ? undefined : next; // the page was read before these were held
  }

  private async send(rows: Row[]): Promise<{ holding: Message[]; reason: string }> {
    let sending = await signThoseOfBefore(
      rows.filter((r) => !r.held).map((r) => r.message),
      async (ids) => (await this.client!.query<{ message: Message }>(ofBeforeSql, [ids])).rows,
    );
    let holding = rows.filter((r) => r.held).map((r) => r.message);
    let reason = 'waits behind a held message of its key';
    for (;;) {
      try {
        if (sending.length > 0) await this.options.broker.publish(sending);
        return { holding, reason };
      } catch (error) {
        if (!(error instanceof UnpublishableMessage)) throw error;
        const key = sending.find((m) => m.id === error.messageId)!.key;
        reason = error.message;
        holding = [...holding, ...sending.filter((m) => m.key === key)];
        sending = sending.filter((m) => m.key !== key);
      }
    }
  }

  /** @throws when somebody else has moved the position meanwhile: the page read from it may be the wrong one */
  private async advance(before: Position, last: Position, holding: Message[], reason: string): Promise<void> {
    if (holding.length > 0) await this.client!.query('BEGIN');
    for (const m of holding)
      await this.client!.query('INSERT INTO held_message (key, message, reason) VALUES ($1, $2, $3)', [
        ...[m.key, m, reason],
      ]);
    const moved = await this.client!.query({ ...advance, values: [before.xid, before.id, last.xid, last.id] });
    if (moved.rowCount !== 1) throw new Error('The position of the relay was moved by somebody else.');
    if (holding.length > 0) await this.client!.query('COMMIT');
    for (const m of holding) this.options.log('message held', { messageId: m.id, type: m.type, reason });
  }
}
