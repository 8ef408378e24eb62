import { readFileSync } from 'node:fs';
import path from 'node:path';
import { applyTopics, kafkaAddress, readCatalogue, type KafkaAddress } from '@homeward/messaging';
import { Sentence } from './sentence';
import { root } from './services';

type Environment = Record<string, string | undefined>;

/** Kafka's address for a job that runs once, so that it soon says what is wrong. @throws Sentence */
export function jobsAddress(env: Environment): KafkaAddress {
  const address = kafkaAddress(env);
  if (!address) throw new Sentence('Set KAFKA_BROKERS to the addresses of Apache Kafka: host:9092,host:9092');
  return { retry: { retries: 3 }, ...address };
}

export const declaredTopics = () => readCatalogue(readFileSync(path.join(root, 'deploy/kafka/topics.yaml'), 'utf8'));

/**
 * Creates the topics of the catalogue before anybody writes; no topic is ever created by accident. @throws Sentence
 * @param env names the brokers: `KAFKA_BROKERS` and what belongs to it
 * @param say called with a line for each topic that could not be made as declared
 * @returns how many topics there are
 */
export async function prepareTopics(env: Environment, say: (line: string) => void): Promise<number> {
  const address = jobsAddress(env);
  const catalogue = declaredTopics();
  const differences = await applyTopics(address, catalogue).catch((error: Error) => {
    const where = `${env['KAFKA_BROKERS']} (${error.message})`;
    throw new Sentence(`Kafka does not answer at ${where}: start it first, or unset KAFKA_BROKERS.`);
  });
  for (const d of differences.filter(({ what, mended }) => what === 'partitions' && !mended))
    say(`Topic ${d.topic} has ${d.found} partitions where ${d.declared} are declared; keys stay where they are.`);
  return catalogue.length;
}
