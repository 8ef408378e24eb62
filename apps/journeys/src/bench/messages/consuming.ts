import { Client, Pool, type PoolClient } from 'pg';
import { ConsumerStrategy, plainDb, type Broker, type MessageContext } from '@homeward/messaging';
import { print } from '../measure';
import type { Server } from '../server';
import { BareKafka } from './bare';
import { Place, chunks, rate, wait } from './place';

const write = 'INSERT INTO noted VALUES ($1, $2)';

/** Consume, inbox and a change of one row, next to the same row written by bare `pg` in the same batches. */
export async function consuming(server: Server, count: number): Promise<void> {
  const place = await Place.on(server);
  const pool = new Pool({ connectionString: place.database, max: 8 });
  try {
    const broker = place.broker();
    for (const some of chunks(place.messages(count), 500)) await broker.publish(some);
    const ours = await consumed(place, pool, broker, count);
    await pool.query('TRUNCATE noted');
    const bare = place.kafka ? await byKafkajs(place, pool, count) : await byPg(place, count);
    const share = Math.round((100 * bare) / ours);
    const beside = `${place.kafka ? 'bare eachBatch and pg' : 'bare pages and pg'} ${rate(count, bare)}/s`;
    print(`consume ${count}: inbox and one row each`, `${rate(count, ours)}/s (${share} %)`, beside);
  } finally {
    await pool.end();
    await place.close();
  }
}

/** From the first message to the last, because joining a group takes seconds that are not part of the figure. */
async function fromFirst(place: Place, count: number, first: Promise<number>): Promise<number> {
  const began = await first;
  await wait(async () => (await place.count('noted')) >= count);
  return performance.now() - began;
}

/** Consumes what was published there. @returns milliseconds from the first message to the last */
export async function consumed(place: Place, pool: Pool, broker: Broker, count: number): Promise<number> {
  const strategy = new ConsumerStrategy({
    consumer: 'bench',
    broker,
    db: plainDb(pool),
    streamOf: () => place.stream,
    publisherOf: () => 'bench',
    canRead: (type: string, wanted: string) => type === wanted,
    read: (_: string, data: unknown) => data,
    log: () => undefined,
    onFatal: (error) => {
      throw error;
    },
  });
  let begun!: (at: number) => void;
  const first = new Promise<number>((resolve) => (begun = resolve));
  const handler = async (_: unknown, { tx, message }: MessageContext): Promise<void> => {
    begun(performance.now());
    await tx.$executeRawUnsafe('INSERT INTO noted VALUES ($1::uuid, $2)', message.id, message.key);
  };
  strategy.addHandler('bench.said.v1', handler as never, true);
  strategy.listen(() => undefined);
  const ms = await fromFirst(place, count, first);
  await strategy.close();
  return ms;
}

async function together(client: PoolClient | Client, rows: { id: string; key: string }[]): Promise<void> {
  await client.query('BEGIN');
  for (const { id, key } of rows) await client.query(write, [id, key]);
  await client.query('COMMIT');
}

async function byKafkajs(place: Place, pool: Pool, count: number): Promise<number> {
  const kafka = new BareKafka(place);
  let begun!: (at: number) => void;
  const first = new Promise<number>((resolve) => (begun = resolve));
  await kafka.consume(async ({ batch }) => {
    begun(performance.now());
    const client = await pool.connect();
    const rows = batch.messages.map((m) => ({ id: m.headers!['ce_id']!.toString(), key: m.key!.toString() }));
    await together(client, rows);
    client.release();
  });
  const ms = await fromFirst(place, count, first);
  await kafka.close();
  return ms;
}

async function byPg(place: Place, count: number): Promise<number> {
  const client = new Client({ connectionString: place.database });
  await client.connect();
  const began = performance.now();
  for (let at = '0', done = 0; done < count;) {
    const { rows } = await client.query<{ at: string; id: string; key: string }>(
      `SELECT id::text AS at, message_id::text AS id, message->>'key' AS key, message FROM log WHERE id > $1 ORDER BY id LIMIT 200`,
      [at],
    );
    await together(client, rows);
    at = rows.at(-1)!.at;
    done += rows.length;
  }
  await client.end();
  return performance.now() - began;
}
