// eslint-disable-next-line @typescript-eslint/no-restricted-imports -- the broker's own client of it never takes a stream away
import { Kafka, logLevel } from 'kafkajs';
import type { KafkaAddress } from '@homeward/messaging';

/** Takes a stream away when nobody uses it any more. */
export async function dropStream(address: KafkaAddress, topic: string): Promise<void> {
  const admin = new Kafka({ ...address, clientId: 'bare', logLevel: logLevel.NOTHING }).admin();
  await admin.connect();
  await admin.deleteTopics({ topics: [topic] }).finally(() => admin.disconnect());
}
