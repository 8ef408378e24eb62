import { Kafka, logLevel } from 'kafkajs';
import { newId } from '@homeward/kernel';
import { applyTopics } from './apply-topics';
import { readCatalogue } from './catalogue';

const config = { clientId: 'test', brokers: process.env['KAFKA_BROKERS']!.split(','), logLevel: logLevel.NOTHING };

const declared = (topic: string, retention: string, partitions = 2): string => `
defaults: { partitions: ${partitions}, replicas: 1, config: { retention.ms: '${retention}', min.insync.replicas: '1' } }
topics:
  ${topic}:
`;

describe('the topics job', () => {
  const topic = `homeward.topics.${newId()}`;
  const apply = (text: string): ReturnType<typeof applyTopics> => applyTopics(config, readCatalogue(text));

  it('creates what is missing and changes nothing the second time', async () => {
    expect(await apply(declared(topic, '-1'))).toEqual([
      { topic, what: 'topic', declared: 'there', found: 'missing', mended: true },
    ]);
    expect(await apply(declared(topic, '-1'))).toEqual([]);
  }, 60_000);

  it('changes a setting that differs, and reports the old value', async () => {
    expect(await apply(declared(topic, '60000'))).toEqual([
      { topic, what: 'retention.ms', declared: '60000', found: '-1', mended: true },
    ]);
    expect(await apply(declared(topic, '60000'))).toEqual([]);
  }, 60_000);

  it('never moves keys: another number of partitions is reported and left alone', async () => {
    expect(await apply(declared(topic, '60000', 5))).toEqual([
      { topic, what: 'partitions', declared: '5', found: '2', mended: false },
    ]);
    const admin = new Kafka(config).admin();
    await admin.connect();
    const { topics } = await admin.fetchTopicMetadata({ topics: [topic] });
    await admin.disconnect();
    expect(topics[0]!.partitions).toHaveLength(2);
  }, 60_000);
});
