import { Client, Pool } from 'pg';
import {
  ConsumerStrategy,
  Relay,
  appendToOutbox,
  plainDb,
  toKafka,
  type Db,
  type MessageContext,
  type Tx,
} from '@homeward/messaging';
import { print, spread } from '../measure';
import type { Server } from '../server';
import { BareKafka } from './bare';
import { Place } from './place';

const perSecond = 200;

/** From a commit until another service committed its row about it, at 200 writes a second; next to a bare path. */
export async function lasting(server: Server, seconds: number): Promise<void> {
  const ours = await somewhere(server, (place, pool) => throughUs(place, pool, seconds));
  const bare = await somewhere(server, (place, pool) => (place.kafka ? bareKafka : bareNotify)(place, pool, seconds));
  const path = server.broker === 'kafka' ? 'insert, notify, kafkajs, insert' : 'insert, notify, insert';
  print(`commit → handler's commit, ${perSecond}/s for ${seconds} s`, spread(ours), `${path} ${spread(bare)}`);
}

/** Runs each on a stream of its own, so that they do not affect each other. */
async function somewhere(server: Server, measure: (place: Place, pool: Pool) => Promise<number[]>): Promise<number[]> {
  const place = await Place.on(server);
  const pool = new Pool({ connectionString: place.database, max: 12 });
  try {
    return await measure(place, pool);
  } finally {
    await pool.end();
    await place.close();
  }
}

/** Writes at a steady pace, whether or not the last write is done; notes commits until all are handled. */
class Stopwatch {
  private readonly committed = new Map<string, number>();
  private readonly handledAt = new Map<string, number>();

  handled(id: string): void {
    if (!this.handledAt.has(id)) this.handledAt.set(id, performance.now());
  }

  async run(place: Place, seconds: number, write: (m: ReturnType<Place['messages']>[0]) => Promise<void>) {
    const began = performance.now();
    const writes = place.messages(perSecond * seconds).map(async (message, n) => {
      await new Promise((resolve) => setTimeout(resolve, began + (n * 1_000) / perSecond - performance.now()));
      await write(message);
      this.committed.set(message.id, performance.now());
    });
    await Promise.all(writes);
    for (const end = performance.now() + 30_000; this.handledAt.size < writes.length && performance.now() < end;)
      await new Promise((resolve) => setTimeout(resolve, 50));
    if (this.handledAt.size < writes.length)
      throw new Error(`${writes.length - this.handledAt.size} were never handled.`);
    // A listener may be notified of a commit before the writer has its answer.
    return [...this.handledAt].map(([id, at]) => Math.max(0, at - this.committed.get(id)!));
  }
}

async function throughUs(place: Place, pool: Pool, seconds: number): Promise<number[]> {
  const watch = new Stopwatch();
  const db = plainDb(pool);
  const relay = new Relay({ database: place.database, broker: place.broker(), log: () => undefined });
  const handled = new WeakMap<Tx, string[]>(); // by transaction
  const watched: Db = {
    ...db,
    $transaction: async (work) => {
      const ids: string[] = [];
      const result = await db.$transaction((tx) => {
        handled.set(tx, ids);
        return work(tx);
      });
      ids.forEach((id) => watch.handled(id));
      return result;
    },
  };
  const strategy = new ConsumerStrategy({
    consumer: 'bench',
    broker: place.broker(),
    db: watched,
    streamOf: () => place.stream,
    publisherOf: () => 'bench',
    log: () => undefined,
    canRead: (type: string, wanted: string) => type === wanted,
    read: (_: string, data: unknown) => data,
    onFatal: (error) => {
      throw error;
    },
  });
  const handler = async (_: unknown, { tx, message }: MessageContext): Promise<void> => {
    handled.get(tx)!.push(message.id);
    await tx.$executeRawUnsafe('INSERT INTO noted VALUES ($1::uuid, $2)', message.id, message.key);
  };
  strategy.addHandler('bench.said.v1', handler as never, true);
  await new Promise<void>((resolve) => strategy.listen(() => resolve()));
  relay.start();
  await new Promise((resolve) => setTimeout(resolve, 5_000)); // groups settle
  const times = await watch.run(place, seconds, (message) =>
    db.$transaction(async (tx) => {
      await tx.$executeRawUnsafe('INSERT INTO noted VALUES ($1::uuid, $2)', message.id, 'written');
      await appendToOutbox(tx, [message]);
    }),
  );
  await strategy.close();
  await relay.stop();
  return times;
}

const insert = `WITH put AS (INSERT INTO noted VALUES ($1::uuid, 'written')) SELECT pg_notify('bench', $2)`;

async function listening(place: Place, onMessage: (payload: string) => void): Promise<Client> {
  const client = new Client({ connectionString: place.database });
  await client.connect();
  client.on('notification', ({ payload }) => onMessage(payload!));
  await client.query('LISTEN bench');
  return client;
}

async function bareNotify(place: Place, pool: Pool, seconds: number): Promise<number[]> {
  const watch = new Stopwatch();
  const listener = await listening(place, (id) => {
    void pool.query(`INSERT INTO noted VALUES ($1, 'handled')`, [id]).then(() => watch.handled(id));
  });
  const times = await watch.run(place, seconds, async (m) => void (await pool.query(insert, [m.id, m.id])));
  await listener.end();
  return times;
}

async function bareKafka(place: Place, pool: Pool, seconds: number): Promise<number[]> {
  const watch = new Stopwatch();
  const kafka = new BareKafka(place);
  const producer = await kafka.producer();
  await kafka.consume(async ({ batch }) => {
    for (const m of batch.messages) {
      const id = m.headers!['ce_id']!.toString();
      await pool.query(`INSERT INTO noted VALUES ($1, 'handled')`, [id]);
      watch.handled(id);
    }
  });
  await new Promise((resolve) => setTimeout(resolve, 5_000)); // groups settle
  const known = new Map<string, ReturnType<Place['messages']>[0]>();
  const listener = await listening(
    place,
    (id) => void producer.send({ topic: place.stream, acks: -1, messages: [toKafka(known.get(id)!)] }),
  );
  const times = await watch.run(place, seconds, async (m) => {
    known.set(m.id, m);
    await pool.query(insert, [m.id, m.id]);
  });
  await listener.end();
  await kafka.close();
  return times;
}
