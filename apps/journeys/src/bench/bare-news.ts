import { randomUUID } from 'node:crypto';
// eslint-disable-next-line @typescript-eslint/no-restricted-imports -- what a broker costs is measured without our own client of it
import { Kafka, logLevel } from 'kafkajs';
import { Client } from 'pg';
import { spread, timed } from './measure';
import { connectionTo, type Server } from './server';

const write = 'INSERT INTO bench_no VALUES (gen_random_uuid())';

async function withTable<T>(server: Server, work: (client: Client) => Promise<T>): Promise<T> {
  const client = new Client(connectionTo(server, 'consent'));
  await client.connect();
  await client.query('CREATE TABLE IF NOT EXISTS bench_no (id UUID)');
  try {
    return await work(client);
  } finally {
    await client.query('DROP TABLE bench_no');
    await client.end();
  }
}

/** A row and a notification in one statement, until the listener has it. */
export const notifyingByPostgres = (server: Server, count: number): Promise<string> =>
  withTable(server, async (writer) => {
    const listener = new Client(connectionTo(server, 'consent'));
    await listener.connect();
    await listener.query('LISTEN bench');
    const times: number[] = [];
    for (let i = 0; i < count; i++)
      times.push(
        await timed(async () => {
          const heard = new Promise((resolve) => listener.once('notification', resolve));
          await writer.query(`WITH put AS (${write} RETURNING 1) SELECT pg_notify('bench', '') FROM put`);
          await heard;
        }),
      );
    await listener.end();
    return spread(times);
  });

/** A row, then a message by an idempotent producer with acks from all, until a consumer has it. */
export async function notifyingByKafka(server: Server, count: number): Promise<string> {
  const brokers = process.env['KAFKA_BROKERS']?.split(',');
  if (!brokers) return 'not measured: say in KAFKA_BROKERS where it is';
  const kafka = new Kafka({ clientId: 'bench', brokers, logLevel: logLevel.NOTHING });
  const topic = `homeward.bench.${randomUUID()}`;
  const [admin, producer] = [kafka.admin(), kafka.producer({ idempotent: true, maxInFlightRequests: 1 })];
  const consumer = kafka.consumer({ groupId: topic });
  await Promise.all([admin.connect(), producer.connect(), consumer.connect()]);
  await admin.createTopics({ waitForLeaders: true, topics: [{ topic, numPartitions: 1 }] });
  let heard = (): void => undefined;
  await consumer.subscribe({ topics: [topic], fromBeginning: true });
  await consumer.run({ eachMessage: async () => heard() });
  const send = (): Promise<unknown> => producer.send({ topic, acks: -1, messages: [{ key: 'k', value: 'no' }] });
  const told = (): Promise<void> => new Promise((resolve) => (heard = resolve));
  try {
    await Promise.all([told(), send()]); // the group has settled
    return await withTable(server, async (writer) => {
      const times: number[] = [];
      for (let i = 0; i < count; i++)
        times.push(
          await timed(async () => {
            const arrived = told();
            await writer.query(write);
            await send();
            await arrived;
          }),
        );
      return spread(times);
    });
  } finally {
    await admin.deleteTopics({ topics: [topic] });
    await Promise.all([admin.disconnect(), producer.disconnect(), consumer.disconnect()]);
  }
}
