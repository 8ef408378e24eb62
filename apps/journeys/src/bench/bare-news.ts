import { Client } from 'pg';
import { spread, timed } from './measure';
import { BareKafka } from './news/bare';
import { Place } from './news/place';
import type { Server } from './server';

const write = `INSERT INTO noted VALUES (gen_random_uuid(), 'no')`;

async function connected(place: Place): Promise<Client> {
  const client = new Client({ connectionString: place.database });
  await client.connect();
  return client;
}

/** How long it takes, so many times, from before `act` until `heard` was called. */
async function untilHeard(count: number, act: (heard: () => void) => Promise<unknown>): Promise<string> {
  const times: number[] = [];
  for (let i = 0; i < count; i++)
    times.push(await timed(() => new Promise<void>((heard, failed) => void act(heard).catch(failed))));
  return spread(times);
}

/** A row and a notification in one statement, until the listener has it. */
export async function notifyingByPostgres(server: Server, count: number): Promise<string> {
  const place = await Place.on(server);
  const [writer, listener] = [await connected(place), await connected(place)];
  try {
    await listener.query('LISTEN bench');
    return await untilHeard(count, (heard) => {
      listener.once('notification', heard);
      return writer.query(`WITH put AS (${write} RETURNING 1) SELECT pg_notify('bench', '') FROM put`);
    });
  } finally {
    await Promise.all([writer.end(), listener.end()]);
    await place.close();
  }
}

/** A row, then a message by an idempotent producer with acks from all, until a consumer has it. */
export async function notifyingByKafka(server: Server, count: number): Promise<string> {
  const place = await Place.on(server);
  const kafka = new BareKafka(place);
  const writer = await connected(place);
  try {
    const producer = await kafka.producer();
    let told = (): void => undefined;
    await kafka.consume(async () => told());
    const tell = (heard: () => void): Promise<unknown> => {
      told = heard;
      return producer.send({ topic: place.stream, acks: -1, messages: [{ key: 'k', value: 'no' }] });
    };
    await untilHeard(1, tell); // the group has settled
    return await untilHeard(count, (heard) => writer.query(write).then(() => tell(heard)));
  } finally {
    await kafka.close();
    await writer.end();
    await place.close();
  }
}
