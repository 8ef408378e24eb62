import { newId } from '@homeward/kernel';
import { brokerConformance } from '../testing/conformance.suite';
import { createTopics } from './create-topics';
import { KafkaBroker } from './kafka-broker';

/** Runs where `KAFKA_BROKERS` names a broker; `jest.config.cjs` leaves it out elsewhere, and `npm test` says so. */
const brokers = process.env['KAFKA_BROKERS']!.split(',');

brokerConformance('Apache Kafka', async () => {
  const stream = `homeward.test.${newId()}`;
  await createTopics({ clientId: 'test', brokers }, [stream]);
  return { broker: new KafkaBroker('test', { brokers }), stream };
});
