import { aTopic } from '../testing/a-topic';
import { onlyGenuine } from '../testing/genuine.suite';
import { consumerGuarantees } from '../testing/guarantees.suite';
import { relayGuarantees } from '../testing/relay-guarantees.suite';
import { severalVersions } from '../testing/versions.suite';
import { kafkaAddress } from './client-config';
import { KafkaBroker } from './kafka-broker';

const address = kafkaAddress(process.env)!;

const open = () =>
  Promise.resolve({
    aStream: () => aTopic(address),
    connect: () => new KafkaBroker('test', address, 3_000),
    losePartitions: () => Promise.resolve(), // who is slow loses them by itself, when its session is over
  });

consumerGuarantees('Apache Kafka', open);
relayGuarantees('Apache Kafka', open);
severalVersions('Apache Kafka', open);
onlyGenuine('Apache Kafka', open);
