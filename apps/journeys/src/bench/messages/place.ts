import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { Client } from 'pg';
import { newId } from '@homeward/kernel';
import {
  KafkaBroker,
  PostgresBroker,
  applyTopics,
  kafkaAddress,
  signed,
  type Broker,
  type Message,
} from '@homeward/messaging';
import { connectionTo, type Server } from '../server';
import { dropStream } from './drop-stream';

const sql = path.resolve(__dirname, '../../../libs/messaging/sql');
const schema = ['messaging', 'authentic', 'log']
  .map((name) => readFileSync(path.join(sql, `${name}.sql`), 'utf8'))
  .join(';');

/** A database and a stream for one measurement, on the servers of the running platform. */
export class Place {
  readonly stream = `homeward.bench.${randomUUID()}`;
  private readonly brokers: Broker[] = [];

  private constructor(
    private readonly server: Server,
    private readonly name: string,
  ) {}

  /** @throws when the platform runs on Kafka and its address is not set */
  static async on(server: Server): Promise<Place> {
    if (server.broker === 'kafka' && !kafkaAddress(process.env))
      throw new Error('The platform runs on Kafka: set KAFKA_BROKERS to its address.');
    const place = new Place(server, `bench_${randomUUID().replaceAll('-', '_')}`);
    await place.asked('postgres', `CREATE DATABASE ${place.name}`);
    await place.asked(place.name, `${schema}; CREATE TABLE noted (id UUID NOT NULL, said TEXT NOT NULL)`);
    const declared = { topic: place.stream, partitions: 4, replicas: 1, config: { 'min.insync.replicas': '1' } };
    if (place.kafka) await applyTopics(place.kafka, [declared]);
    return place;
  }

  /** Kafka's address, when the platform runs on it. */
  get kafka() {
    return this.server.broker === 'kafka' ? kafkaAddress(process.env) : undefined;
  }

  get database(): string {
    const { user, password, host, port } = connectionTo(this.server, this.name);
    return `postgresql://${user}:${encodeURIComponent(password)}@${host}:${port}/${this.name}`;
  }

  broker(): Broker {
    const broker = this.kafka ? new KafkaBroker('bench', this.kafka) : new PostgresBroker(this.database);
    this.brokers.push(broker);
    return broker;
  }

  messages(count: number): Message[] {
    return Array.from({ length: count }, (_, n) =>
      signed({
        id: newId(),
        type: 'bench.said.v1',
        stream: this.stream,
        key: `key-${n % 500}`,
        source: 'bench',
        time: '2026-12-08T10:00:00.000Z',
        correlationId: newId(),
        sequence: `1:${n + 1}:1`,
        data: { n, sealed: 'x'.repeat(300) },
      }),
    );
  }

  async count(table: string): Promise<number> {
    return (await this.asked(this.name, `SELECT count(*)::int AS n FROM ${table}`))[0]!.n;
  }

  async close(): Promise<void> {
    await Promise.all(this.brokers.map((b) => b.close()));
    if (this.kafka) await dropStream(this.kafka, this.stream);
    await this.asked('postgres', `DROP DATABASE ${this.name} WITH (FORCE)`);
  }

  private async asked(database: string, text: string): Promise<{ n: number }[]> {
    const client = new Client(connectionTo(this.server, database));
    await client.connect();
    try {
      const results: unknown = await client.query<{ n: number }>(text);
      return (results as { rows?: { n: number }[] }).rows ?? [];
    } finally {
      await client.end();
    }
  }
}

export const chunks = <T>(items: T[], size: number): T[][] =>
  Array.from({ length: Math.ceil(items.length / size) }, (_, i) => items.slice(i * size, (i + 1) * size));

export async function wait(isDone: () => boolean | Promise<boolean>): Promise<void> {
  for (const end = performance.now() + 300_000; !(await isDone()); await new Promise((r) => setTimeout(r, 20)))
    if (performance.now() > end) throw new Error('The measurement did not end in five minutes.');
}

/** @returns how many per second */
export const rate = (count: number, ms: number): number => Math.round((count * 1_000) / ms);
