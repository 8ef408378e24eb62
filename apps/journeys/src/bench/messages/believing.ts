import { Pool } from 'pg';
import { appendToOutbox, isSigned, outboxSql, plainDb, signed, type Db, type Message } from '@homeward/messaging';
import { print, spread, timed } from '../measure';
import type { Server } from '../server';
import { consumed } from './consuming';
import { Place, chunks, rate } from './place';

/** As messages of before were: neither signed nor numbered. */
const ofBefore = (messages: Message[]): Message[] =>
  messages.map((message) => ({ ...message, signature: undefined, sequence: undefined }));

/** What signatures and numbers cost: to write messages and to read them, each beside the same messages without. */
export async function believing(server: Server, count: number): Promise<void> {
  const place = await Place.on(server);
  const pool = new Pool({ connectionString: place.database, max: 1 });
  try {
    alone(place.messages(2_000));
    const db = plainDb(pool);
    const bare = await written(db, ofBefore(place.messages(1_000)), (tx, message) =>
      tx.$executeRawUnsafe(outboxSql('$1'), JSON.stringify([message])),
    );
    const ours = await written(db, ofBefore(place.messages(1_000)), (tx, message) => appendToOutbox(tx, [message]));
    print('transaction with a message, signed, numbered', spread(ours), `the same without ${spread(bare)}`);
  } finally {
    await pool.end();
    await place.close();
  }
  const without = await read(server, count, ofBefore);
  const with_ = await read(server, count, (messages) => messages);
  const share = Math.round((100 * without) / with_);
  const beside = `the same without ${rate(count, without)}/s`;
  print(`consume ${count}: signed, numbered`, `${rate(count, with_)}/s (${share} %)`, beside);
}

/** The work of the processor for one message, without any database. */
function alone(messages: Message[]): void {
  const each = (work: (message: Message) => unknown): string => {
    const began = performance.now();
    for (const message of messages) work(message);
    return `${Math.round((1_000 * (performance.now() - began)) / messages.length)} µs`;
  };
  print('a message', `sign ${each(signed)}, verify ${each((m) => isSigned(m))}`, `as JSON ${each(JSON.stringify)}`);
}

async function written(
  db: Db,
  messages: Message[],
  write: (tx: Db, message: Message) => Promise<unknown>,
): Promise<number[]> {
  const all: number[] = [];
  for (const message of messages) all.push(await timed(() => db.$transaction((tx) => write(tx as Db, message))));
  return all;
}

/** @returns milliseconds from the first message to the last */
async function read(server: Server, count: number, as: (messages: Message[]) => Message[]): Promise<number> {
  const place = await Place.on(server);
  const pool = new Pool({ connectionString: place.database, max: 8 });
  try {
    const broker = place.broker();
    for (const some of chunks(as(place.messages(count)), 500)) await broker.publish(some);
    return await consumed(place, pool, broker, count);
  } finally {
    await pool.end();
    await place.close();
  }
}
