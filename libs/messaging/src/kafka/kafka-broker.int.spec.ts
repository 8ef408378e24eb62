import { aTopic } from '../testing/a-topic';
import { brokerConformance } from '../testing/conformance.suite';
import { kafkaAddress } from './client-config';
import { KafkaBroker } from './kafka-broker';

/** Runs where `KAFKA_BROKERS` names a broker; `jest.config.cjs` leaves it out elsewhere, and `npm test` says so. */
const address = kafkaAddress(process.env)!;

brokerConformance('Apache Kafka', async () => ({
  stream: await aTopic(address),
  broker: new KafkaBroker('test', address),
}));
