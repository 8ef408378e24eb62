import { newId } from '@homeward/kernel';
import { brokerConformance } from '../testing/conformance.suite';
import { createTopics } from './create-topics';
import { KafkaBroker } from './kafka-broker';

const brokers = process.env['KAFKA_BROKERS']?.split(',').filter(Boolean);

if (brokers) {
  brokerConformance('Apache Kafka', async () => {
    const stream = `homeward.test.${newId()}`;
    await createTopics({ clientId: 'test', brokers }, [stream]);
    return { broker: new KafkaBroker('test', { brokers }), stream };
  });
} else {
  it('was not asked of Apache Kafka: set KAFKA_BROKERS to run the same suite there', () =>
    expect(brokers).toBeUndefined());
}
