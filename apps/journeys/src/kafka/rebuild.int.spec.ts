import { readFileSync } from 'node:fs';
import path from 'node:path';
import { KafkaBroker, applyTopics, kafkaAddress, readCatalogue } from '@homeward/messaging';
import { rebuilding } from '../testing/rebuild.suite';

const address = kafkaAddress(process.env)!;
const topics = path.resolve(__dirname, '../../../../deploy/kafka/topics.yaml');

beforeAll(async () => {
  const one = readCatalogue(readFileSync(topics, 'utf8')).map((topic) => ({
    ...topic,
    replicas: 1,
    config: { ...topic.config, 'min.insync.replicas': '1' },
  }));
  await applyTopics(address, one);
}, 90_000);

rebuilding('Apache Kafka', () => Promise.resolve(new KafkaBroker('test', address, 3_000)));
