import { Client, Pool } from 'pg';
import { Relay, appendToOutbox, plainDb, toKafka, type Message } from '@homeward/messaging';
import { timed } from '../measure';
import { BareKafka } from '../messages/bare';
import { Place, chunks, wait } from '../messages/place';
import { between, processorTime, processorTimeOf, total, type Spent } from '../processor-time';
import { percent, perSecond, row, type Measured } from './line';

const batchSize = 500;
const rounds = 3;
const atTheEnd = `relay_position p WHERE (p.xid, p.id) = (SELECT xid, id FROM outbox ORDER BY xid DESC, id DESC LIMIT 1)`;

/** Line 6: the relay from a backlog, beside a bare one that reads the same outbox and writes the same log. */
export async function relaying({ server, quick }: Measured): Promise<void> {
  const count = quick ? 5_000 : 50_000;
  const place = await Place.on(server);
  const now = (): Spent => ({ PostgreSQL: processorTime(server)['PostgreSQL']!, relay: processorTimeOf(process.pid) });
  const took = { ours: { ms: 0, cpu: 0 }, bare: { ms: 0, cpu: 0 } };
  const measure = async (whose: 'ours' | 'bare', work: () => Promise<number>): Promise<void> => {
    await again(place);
    const before = now();
    took[whose].ms += await work();
    took[whose].cpu += total(between(before, now()));
  };
  try {
    await fill(place, place.messages(count));
    const write = place.kafka ? await toBareKafka(place) : undefined;
    for (let n = 0; n < rounds; n++) {
      await measure('bare', () => bareRelay(place, write));
      await measure('ours', () => ourRelay(place));
    }
    await write?.close();
  } finally {
    await place.close();
  }
  const { ours, bare } = took;
  const cpu = ({ cpu }: { cpu: number }): string => `${((1_000 * cpu) / (rounds * count)).toFixed(0)} µs of CPU each`;
  const rate = ({ ms }: { ms: number }): string => perSecond(rounds * count, ms);
  const what = `6  relay from a backlog of ${count}`;
  row(what, `${rate(ours)}, ${cpu(ours)}`, `bare relay ${rate(bare)}, ${cpu(bare)}`, percent(bare.ms, ours.ms), '75 %');
}

async function fill(place: Place, messages: Message[]): Promise<void> {
  const pool = new Pool({ connectionString: place.database, max: 1 });
  const db = plainDb(pool);
  for (const some of chunks(messages, 1_000)) await db.$transaction((tx) => appendToOutbox(tx, some));
  await pool.end();
}

/** As before anything was sent. */
async function again(place: Place): Promise<void> {
  const client = new Client({ connectionString: place.database });
  await client.connect();
  await client.query('TRUNCATE log; DELETE FROM relay_position; CHECKPOINT');
  await client.end();
}

async function ourRelay(place: Place): Promise<number> {
  const relay = new Relay({ database: place.database, broker: place.broker(), log: () => undefined, batchSize });
  const ms = await timed(async () => {
    relay.start();
    await wait(async () => (await place.count(atTheEnd)) === 1);
  });
  await relay.stop();
  return ms;
}

interface Write {
  send(messages: Message[]): Promise<unknown>;
  close(): Promise<void>;
}

async function toBareKafka(place: Place): Promise<Write> {
  const kafka = new BareKafka(place);
  const producer = await kafka.producer();
  const send = (messages: Message[]) =>
    producer.send({ topic: place.stream, acks: -1, messages: messages.map(toKafka) });
  return { send, close: () => kafka.close() };
}

const page = `SELECT xid::text, id::text, key, message FROM outbox o WHERE (xid, id) > ($1::text::xid8, $2::bigint)
  ORDER BY o.xid, o.id LIMIT ${batchSize}`;
const put = `INSERT INTO log (stream, part, message_id, message)
  SELECT r->>'stream', abs(hashtext(r->>'key')) % 4, (r->>'id')::uuid, r FROM jsonb_array_elements($1::jsonb) AS r`;

/** One page after another: read, written, noted. It looks for nothing that is held, out of order or not its own. */
async function bareRelay(place: Place, kafka?: Write): Promise<number> {
  const client = new Client({ connectionString: place.database });
  await client.connect();
  try {
    await client.query(`INSERT INTO relay_position (name) VALUES ('outbox')`);
    return await timed(async () => {
      for (let at = ['0', '0']; ;) {
        const { rows } = await client.query<{ xid: string; id: string; message: Message }>(page, at);
        const last = rows.at(-1);
        if (!last) return;
        const messages = rows.map(({ message }) => message);
        if (kafka) await kafka.send(messages);
        else await client.query(put, [JSON.stringify(messages)]);
        at = [last.xid, last.id];
        await client.query(`UPDATE relay_position SET xid = $1::text::xid8, id = $2::bigint WHERE name = 'outbox'`, at);
      }
    });
  } finally {
    await client.end();
  }
}
