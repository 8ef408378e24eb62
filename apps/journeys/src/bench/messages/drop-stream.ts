// eslint-disable-next-line @typescript-eslint/no-restricted-imports -- our own client of the broker never deletes a stream
import { Kafka, logLevel } from 'kafkajs';
import type { KafkaAddress } from '@homeward/messaging';

/** Deletes a stream that nobody uses any more. */
export async function dropStream(address: KafkaAddress, topic: string): Promise<void> {
  const admin = new Kafka({ ...address, clientId: 'bare', logLevel: logLevel.NOTHING }).admin();
  await admin.connect();
  await admin.deleteTopics({ topics: [topic] }).finally(() => admin.disconnect());
}
