import { Pool } from 'pg';
import { newId } from '@homeward/kernel';
import { PostgresLine } from '@homeward/lines';
import type { Broker } from '../broker';
import { ConsumerStrategy } from '../consumer-strategy';
import type { Message } from '../message';
import type { MessageContext } from '../message-context';
import { aMessage } from './a-message';
import { appendToOutbox } from '../outbox';
import { plainDb } from '../plain-db';
import { emptyDatabase } from './empty-database';
import { messagingSql } from './messaging-sql';

const applied = `CREATE TABLE applied (
  seq BIGINT GENERATED ALWAYS AS IDENTITY, key TEXT NOT NULL, n INT NOT NULL, version INT NOT NULL)`;

/** What one release of the small service reads, and which other versions it knows. */
export interface Release {
  reads: string;
  canRead(type: string, wanted: string): boolean;
  read(type: string, data: unknown, wanted: string): unknown;
}
const oneVersion: Release = {
  reads: 'test.happened.v1',
  canRead: (type, wanted) => type === wanted,
  read: (_, data) => data,
};

/** One instance of the small service, as a process would be. */
export interface Member {
  strategy: ConsumerStrategy;
  /** Ends it as `kill -9` does: its connections to the database are gone; the broker deals with those to it. */
  kill(): Promise<void>;
}

/** A small service with its own database: reads one stream, writes a row and publishes a message for each message. */
export class SmallService {
  readonly group = `small-${newId()}`;
  private readonly strategies: ConsumerStrategy[] = [];
  private readonly pools: Pool[] = [];

  private constructor(
    readonly stream: string,
    readonly database: string,
    readonly line: PostgresLine,
    private readonly inside: Pool,
  ) {}

  static async on(stream: string): Promise<SmallService> {
    const database = await emptyDatabase(`${messagingSql};${applied}`);
    const inside = new Pool({ connectionString: database, max: 2 });
    return new SmallService(stream, database, await PostgresLine.to(database), inside);
  }

  /** @param before runs in the handler, inside its transaction, before its change */
  async start(
    broker: Broker,
    before: (message: Message) => Promise<void> | void = () => undefined,
    { reads, ...release } = oneVersion,
  ): Promise<Member> {
    const pool = new Pool({ connectionString: this.line.through(this.database), max: 8 });
    pool.on('error', () => undefined);
    const backends: number[] = [];
    pool.on('connect', (client) => void backends.push((client as unknown as { processID: number }).processID));
    const strategy = new ConsumerStrategy({
      consumer: this.group,
      broker,
      db: plainDb(pool),
      streamOf: () => this.stream,
      publisherOf: () => 'test',
      ...release,
      log: () => undefined,
      onFatal: (error) => {
        throw error;
      },
    });
    const handler = async (data: { n: number }, { message, tx }: MessageContext): Promise<void> => {
      await before(message);
      const { key, type } = message;
      const sql = 'INSERT INTO applied (key, n, version) VALUES ($1, $2, $3)';
      await tx.$executeRawUnsafe(sql, key, data.n, Number(type.at(-1)));
      await appendToOutbox(tx, [{ ...aMessage('applied', key, data.n), causationId: message.id }]);
    };
    strategy.addHandler(reads, handler as never, true);
    await new Promise<void>((resolve, reject) =>
      strategy.listen((error) => (error ? reject(error as Error) : resolve())),
    );
    this.strategies.push(strategy);
    this.pools.push(pool);
    const kill = () => this.inside.query('SELECT pg_terminate_backend(pid) FROM unnest($1::int[]) pid', [backends]);
    return { strategy, kill: async () => void (await kill()) };
  }

  /** The numbers applied for a key, in order. */
  async applied(key: string): Promise<number[]> {
    const sql = 'SELECT n FROM applied WHERE key = $1 ORDER BY seq';
    return (await this.inside.query<{ n: number }>(sql, [key])).rows.map(({ n }) => n);
  }

  /** The versions in which the facts applied for a key were sent. */
  async versions(key: string): Promise<number[]> {
    const sql = 'SELECT version FROM applied WHERE key = $1 ORDER BY seq';
    return (await this.inside.query<{ version: number }>(sql, [key])).rows.map(({ version }) => version);
  }

  /** Why messages are parked, the oldest first. */
  async parkedFor(): Promise<string[]> {
    const sql = 'SELECT reason FROM parked_message ORDER BY seq';
    return (await this.inside.query<{ reason: string }>(sql)).rows.map(({ reason }) => reason);
  }

  /** The numbers it published for a key, in the order of the outbox. */
  async published(key: string): Promise<number[]> {
    const sql = `SELECT (message->'data'->>'n')::int AS n FROM outbox WHERE key = $1 ORDER BY xid, id`;
    return (await this.inside.query<{ n: number }>(sql, [key])).rows.map(({ n }) => n);
  }

  async count(table: 'inbox' | 'parked_message' | 'applied'): Promise<number> {
    return (await this.inside.query<{ n: number }>(`SELECT count(*)::int AS n FROM ${table}`)).rows[0]!.n;
  }

  /** Whether one of its members waits for a lock of another. */
  async waitsForAnother(): Promise<boolean> {
    const sql = `SELECT 1 FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'`;
    return (await this.inside.query(sql)).rows.length > 0;
  }

  async close(): Promise<void> {
    this.line.mend();
    await Promise.all(this.strategies.map((s) => s.close()));
    await Promise.all(this.pools.map((p) => p.end()));
    await this.inside.end();
    this.line.close();
  }
}
