import { Client, Pool } from 'pg';
import { Relay, appendToOutbox, plainDb, toKafka, type Message } from '@homeward/messaging';
import { print, timed } from '../measure';
import type { Server } from '../server';
import { BareKafka } from './bare';
import { Place, chunks, rate, wait } from './place';

const batchSize = 500;

/** From a backlog in the outbox to the broker, next to a bare client that sends the same batches from memory. */
export async function relaying(server: Server, count: number): Promise<void> {
  const place = await Place.on(server);
  try {
    const messages = place.messages(count);
    const bare = place.kafka ? await byKafkajs(place, messages) : await byPg(place, messages);
    await fill(place, place.messages(count));
    const relay = new Relay({ database: place.database, broker: place.broker(), log: () => undefined, batchSize });
    const unsent = 'outbox o LEFT JOIN relay_position p ON true WHERE p.name IS NULL OR (o.xid, o.id) > (p.xid, p.id)';
    const ours = await timed(async () => {
      relay.start();
      await wait(async () => (await place.count(unsent)) === 0);
    });
    await relay.stop();
    const share = Math.round((100 * bare) / ours);
    const beside = `${place.kafka ? 'bare kafkajs, idempotent' : 'bare multi-row INSERT'} ${rate(count, bare)}/s`;
    print(`relay from a backlog of ${count}`, `${rate(count, ours)}/s (${share} %)`, beside);
  } finally {
    await place.close();
  }
}

async function fill(place: Place, messages: Message[]): Promise<void> {
  const pool = new Pool({ connectionString: place.database, max: 1 });
  const db = plainDb(pool);
  for (const some of chunks(messages, 1_000)) await db.$transaction((tx) => appendToOutbox(tx, some));
  await pool.end();
}

async function byKafkajs(place: Place, messages: Message[]): Promise<number> {
  const kafka = new BareKafka(place);
  const producer = await kafka.producer();
  const batches = chunks(messages.map(toKafka), batchSize);
  const ms = await timed(async () => {
    for (const batch of batches) await producer.send({ topic: place.stream, acks: -1, messages: batch });
  });
  await kafka.close();
  return ms;
}

async function byPg(place: Place, messages: Message[]): Promise<number> {
  const client = new Client({ connectionString: place.database });
  await client.connect();
  await client.query('CREATE TABLE bare (id BIGINT GENERATED ALWAYS AS IDENTITY PRIMARY KEY, message JSONB NOT NULL)');
  const batches = chunks(messages, batchSize).map((some) => JSON.stringify(some));
  const ms = await timed(async () => {
    for (const batch of batches)
      await client.query('INSERT INTO bare (message) SELECT jsonb_array_elements($1::jsonb)', [batch]);
  });
  await client.end();
  return ms;
}
