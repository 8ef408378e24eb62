import { readFileSync } from 'node:fs';
import type { KafkaConfig, SASLOptions } from 'kafkajs';

type Environment = Record<string, string | undefined>;
/** How to reach Kafka, without the client's name. */
export type KafkaAddress = Omit<KafkaConfig, 'clientId'>;

const mechanisms = ['plain', 'scram-sha-256', 'scram-sha-512'];

const textOf = (env: Environment, variable: string): string | undefined => {
  const file = env[`${variable}_FILE`];
  return file ? readFileSync(file, 'utf8').trim() : env[variable];
};

function signInFrom(env: Environment): SASLOptions | undefined {
  const mechanism = env['KAFKA_SASL_MECHANISM']?.toLowerCase();
  if (!mechanism) return undefined;
  if (!mechanisms.includes(mechanism))
    throw new Error(`KAFKA_SASL_MECHANISM is "${mechanism}"; set one of ${mechanisms.join(', ')}.`);
  const [username, password] = [env['KAFKA_USERNAME'], textOf(env, 'KAFKA_PASSWORD')];
  if (!username || !password) throw new Error('KAFKA_SASL_MECHANISM needs KAFKA_USERNAME and KAFKA_PASSWORD_FILE.');
  return { mechanism, username, password } as SASLOptions;
}

/**
 * Kafka's address from `KAFKA_BROKERS` (host:port, comma between several), `KAFKA_SSL=1` or `KAFKA_SSL_CA_FILE` for TLS,
 * `KAFKA_SASL_MECHANISM` (plain, scram-sha-256, scram-sha-512) with `KAFKA_USERNAME` and `KAFKA_PASSWORD_FILE`.
 * @returns undefined when no broker is named
 * @throws with a sentence that names the variable
 */
export function kafkaAddress(env: Environment): KafkaAddress | undefined {
  const brokers = env['KAFKA_BROKERS']?.split(',').filter(Boolean) ?? [];
  if (brokers.length === 0) return undefined;
  const ca = env['KAFKA_SSL_CA_FILE'];
  const ssl = ca ? { ca: [readFileSync(ca, 'utf8')] } : env['KAFKA_SSL'] === '1';
  return { brokers, ssl, sasl: signInFrom(env) };
}
