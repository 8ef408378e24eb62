import { setTimeout as sleep } from 'node:timers/promises';
import type { Admin } from 'kafkajs';
import { elapsedMs } from '@homeward/kernel';
import type { DeclaredTopic } from './catalogue';

const PAUSE_MS = 100;

/**
 * Creates topics and waits until the cluster knows them. For a moment after a topic was created a broker may answer
 * "unknown", at which kafkajs' own wait for leaders gives up; here it is a reason to ask again.
 * @param withinMs how long it may take, in milliseconds
 * @throws the last answer, when the cluster does not know them in time
 */
export async function createTopics(
  admin: Pick<Admin, 'createTopics' | 'fetchTopicMetadata'>,
  topics: DeclaredTopic[],
  withinMs = 30_000,
): Promise<void> {
  if (topics.length === 0) return;
  await admin.createTopics({
    waitForLeaders: false,
    topics: topics.map(({ topic, partitions, replicas, config }) => ({
      topic,
      numPartitions: partitions,
      replicationFactor: replicas,
      configEntries: Object.entries(config).map(([name, value]) => ({ name, value })),
    })),
  });
  const names = topics.map(({ topic }) => topic);
  const until = elapsedMs() + withinMs;
  for (;;) {
    const failed = await admin.fetchTopicMetadata({ topics: names }).then(
      () => undefined,
      (error: Error) => error,
    );
    if (failed === undefined) return;
    if (elapsedMs() >= until) throw failed;
    await sleep(PAUSE_MS);
  }
}
