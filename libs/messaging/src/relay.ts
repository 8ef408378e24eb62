import { Client } from 'pg';
import { backoff, pause } from './backoff';
import { UnpublishableMessage, type Broker } from './broker';
import type { Message } from './message';
import { codesOf } from './transient';

export interface RelayOptions {
  /** Connection string of the service's own database. */
  database: string;
  broker: Broker;
  log: (text: string, fields?: object) => void;
  batchSize?: number;
}

interface Row {
  xid: string;
  id: string;
  message: Message;
}

const lockSql = `SELECT pg_try_advisory_lock(hashtext('homeward-relay')) AS mine`;
const pageSql = `
  SELECT o.xid::text, o.id::text, o.message FROM outbox o, relay_position p
  WHERE p.name = 'outbox' AND (o.xid, o.id) > (p.xid, p.id) AND o.xid < pg_snapshot_xmin(pg_current_snapshot())
  ORDER BY o.xid, o.id LIMIT $1`;
const waitingSql = `
  SELECT EXISTS (SELECT 1 FROM outbox o, relay_position p WHERE p.name = 'outbox' AND (o.xid, o.id) > (p.xid, p.id)) AS waiting`;

/**
 * Publishes the outbox of one service in commit order. One is active per database (advisory lock); it keeps a position
 * instead of marking rows, retries for ever, and holds back a key whose message the broker will never take.
 */
export class Relay {
  private readonly stopping = new AbortController();
  private wake = new AbortController();
  private running?: Promise<void>;
  private client?: Client;

  constructor(private readonly options: RelayOptions) {}

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
        this.options.log('relay interrupted', { error: (error as Error).name, code: codesOf(error).join(' ') });
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
    await this.client.query('LISTEN homeward_outbox');
    await this.client.query(`INSERT INTO relay_position (name) VALUES ('outbox') ON CONFLICT DO NOTHING`);
  }

  private async becomeActive(): Promise<boolean> {
    while (!this.stopping.signal.aborted) {
      const { rows } = await this.client!.query<{ mine: boolean }>(lockSql);
      if (rows[0]!.mine) return true;
      await pause(1_000, this.stopping.signal);
    }
    return false;
  }

  private async publishUntilStopped(onProgress: () => void): Promise<void> {
    while (!this.stopping.signal.aborted) {
      this.wake = new AbortController();
      const { rows } = await this.client!.query<Row>(pageSql, [this.options.batchSize ?? 500]);
      if (rows.length > 0) {
        await this.publish(rows);
        onProgress();
        continue;
      }
      // A row that is committed but not yet below the snapshot's horizon wakes nobody: ask again soon.
      const { rows: more } = await this.client!.query<{ waiting: boolean }>(waitingSql);
      await pause(more[0]!.waiting ? 3 : 1_000, this.wake.signal);
    }
  }

  private async publish(rows: Row[]): Promise<void> {
    const held = new Set(
      (await this.client!.query<{ key: string }>('SELECT DISTINCT key FROM held_message')).rows.map((r) => r.key),
    );
    let sending = rows.map((r) => r.message).filter((m) => !held.has(m.key));
    let holding = rows.map((r) => r.message).filter((m) => held.has(m.key));
    let reason = 'waits behind a held message of its key';
    for (;;) {
      try {
        if (sending.length > 0) await this.options.broker.publish(sending);
        break;
      } catch (error) {
        if (!(error instanceof UnpublishableMessage)) throw error;
        const key = sending.find((m) => m.id === error.messageId)!.key;
        reason = error.message;
        holding = [...holding, ...sending.filter((m) => m.key === key)];
        sending = sending.filter((m) => m.key !== key);
      }
    }
    await this.advance(rows[rows.length - 1]!, holding, reason);
  }

  private async advance(last: Row, holding: Message[], reason: string): Promise<void> {
    await this.client!.query('BEGIN');
    for (const m of holding)
      await this.client!.query('INSERT INTO held_message (key, message, reason) VALUES ($1, $2, $3)', [
        m.key,
        m,
        reason,
      ]);
    await this.client!.query(`UPDATE relay_position SET xid = $1::text::xid8, id = $2 WHERE name = 'outbox'`, [
      last.xid,
      last.id,
    ]);
    await this.client!.query('COMMIT');
    for (const m of holding) this.options.log('message held', { messageId: m.id, type: m.type, reason });
  }
}
