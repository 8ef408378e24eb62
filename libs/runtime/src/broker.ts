import { KafkaBroker, PostgresBroker, type Broker } from '@homeward/messaging';
import type { ServiceConfig } from './config';

/** Kafka where its addresses are given, else the log in PostgreSQL. */
export function openBroker(config: ServiceConfig): Broker | undefined {
  if (config.kafkaBrokers?.length) return new KafkaBroker(config.name, { brokers: config.kafkaBrokers });
  return config.brokerDatabase ? new PostgresBroker(config.brokerDatabase) : undefined;
}
