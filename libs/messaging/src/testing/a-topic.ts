import { newId } from '@homeward/kernel';
import { applyTopics } from '../kafka/apply-topics';
import type { KafkaAddress } from '../kafka/client-config';

/** A new topic with four partitions on the broker that the address names. */
export async function aTopic(through: KafkaAddress): Promise<string> {
  const topic = `homeward.test.${newId()}`;
  const declared = { topic, partitions: 4, replicas: 1, config: { 'min.insync.replicas': '1' } };
  await applyTopics(through, [declared]);
  return topic;
}
