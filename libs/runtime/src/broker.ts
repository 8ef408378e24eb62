import { comesInBulk } from '@homeward/contracts';
import { KafkaBroker, PostgresBroker, type Broker } from '@homeward/messaging';
import type { ServiceConfig } from './config';

/** Kafka where its addresses are given, else the log in PostgreSQL. */
export function openBroker(config: ServiceConfig): Broker | undefined {
  if (config.kafka) return new KafkaBroker(config.name, config.kafka);
  return config.brokerDatabase ? new PostgresBroker(config.brokerDatabase, comesInBulk) : undefined;
}
