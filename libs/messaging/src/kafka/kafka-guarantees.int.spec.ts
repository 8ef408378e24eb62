import { aTopic } from '../testing/a-topic';
import { consumerGuarantees } from '../testing/guarantees.suite';
import { kafkaAddress } from './client-config';
import { KafkaBroker } from './kafka-broker';

const address = kafkaAddress(process.env)!;

consumerGuarantees('Apache Kafka', () =>
  Promise.resolve({
    aStream: () => aTopic(address),
    connect: () => new KafkaBroker('test', address),
    losePartitions: () => Promise.resolve(), // who is slow loses them by itself, when its session is over
  }),
);
