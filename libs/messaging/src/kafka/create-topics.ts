import { Kafka } from 'kafkajs';
import type { KafkaConfig } from 'kafkajs';

/** Creates the topics that are missing; nothing is ever created by accident. Idempotent. */
export async function createTopics(config: KafkaConfig, streams: string[], numPartitions = 4): Promise<void> {
  const admin = new Kafka(config).admin();
  await admin.connect();
  try {
    await admin.createTopics({ waitForLeaders: true, topics: streams.map((topic) => ({ topic, numPartitions })) });
  } finally {
    await admin.disconnect();
  }
}
