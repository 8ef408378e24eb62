import { Client } from 'pg';
import { spread, timed } from './measure';
import { BareKafka } from './messages/bare';
import { Place } from './messages/place';
import type { Server } from './server';

const write = `INSERT INTO noted VALUES (gen_random_uuid(), 'no')`;

async function connected(place: Place): Promise<Client> {
  const client = new Client({ connectionString: place.database });
  await client.connect();
  return client;
}

/** Measures so many times how long it takes from before `act` until `received` was called. */
async function untilReceived(count: number, act: (received: () => void) => Promise<unknown>): Promise<string> {
  const times: number[] = [];
  for (let i = 0; i < count; i++)
    times.push(await timed(() => new Promise<void>((received, failed) => void act(received).catch(failed))));
  return spread(times);
}

/** A row and a notification in one statement, until the listener has it. */
export async function notifyingByPostgres(server: Server, count: number): Promise<string> {
  const place = await Place.on(server);
  const [writer, listener] = [await connected(place), await connected(place)];
  try {
    await listener.query('LISTEN bench');
    return await untilReceived(count, (received) => {
      listener.once('notification', received);
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
    let onReceived = (): void => undefined;
    await kafka.consume(async () => onReceived());
    const send = (received: () => void): Promise<unknown> => {
      onReceived = received;
      return producer.send({ topic: place.stream, acks: -1, messages: [{ key: 'k', value: 'no' }] });
    };
    await untilReceived(1, send); // the group has settled
    return await untilReceived(count, (received) => writer.query(write).then(() => send(received)));
  } finally {
    await kafka.close();
    await writer.end();
    await place.close();
  }
}
