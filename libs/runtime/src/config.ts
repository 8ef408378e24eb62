import { tmpdir } from 'node:os';
import path from 'node:path';
import { kafkaAddress, type KafkaAddress, type Retention } from '@homeward/messaging';
import { readRetention } from './retention';
import { databaseUrl, secretOf, type Environment } from './secret-files';
import type { ServiceDefinition } from './service-definition';

/** The configuration of a service; read once, at start. Wrong values end the start with a sentence. */
export interface ServiceConfig {
  name: string;
  host: string;
  port: number;
  /** Its own database, in the role that may not change the schema. Services without storage have none. */
  database?: string;
  /** The embedded broker's database, or else Kafka's address. */
  brokerDatabase?: string;
  kafka?: KafkaAddress;
  /** How long messages are kept. */
  retention: Retention;
  oidcIssuer: string;
  oidcJwksUrl: string;
  oidcTokenUrl: string;
  clientId: string;
  clientSecret: string;
  /** Where other services are reached, by name: `http://127.0.0.1:4411`. */
  services: Record<string, string>;
  /** An exercise: demo users, a moved clock, and `Exercise-Time` on requests. Never in production. */
  exercise: boolean;
  clockOffsetMs: number;
  /** Where reads wait for the database, each service in a folder of its own; it outlives the process. */
  readsFolder: string;
}

/** What a service needs, according to its definition. */
type Needs = Pick<ServiceDefinition, 'name' | 'openDatabase' | 'keyFiles'>;

/** Reads the configuration of one service. @throws with a sentence that names the variable */
export function readConfig(service: Needs, env: Environment = process.env): ServiceConfig {
  const { name } = service;
  const need = (variable: string): string => {
    const value = env[variable];
    if (!value) throw new Error(`${name}: set ${variable}.`);
    return value;
  };
  const exercise = env['HOMEWARD_EXERCISE'] === '1';
  const offset = Number(env['HOMEWARD_CLOCK_OFFSET_MS'] ?? 0);
  if (offset !== 0 && !exercise)
    throw new Error(`${name}: a moved clock is only for exercises; unset HOMEWARD_CLOCK_OFFSET_MS.`);
  const config: ServiceConfig = {
    name,
    host: env['HOST'] ?? '127.0.0.1',
    port: Number(need('PORT')),
    database: databaseUrl(env),
    brokerDatabase: env['BROKER_DATABASE_URL'],
    kafka: kafkaAddress(env),
    retention: readRetention(env, kafkaAddress(env) === undefined),
    oidcIssuer: need('OIDC_ISSUER'),
    oidcJwksUrl: need('OIDC_JWKS_URL'),
    oidcTokenUrl: env['OIDC_TOKEN_URL'] ?? '',
    clientId: env['CLIENT_ID'] ?? `svc-${name}`,
    clientSecret: secretOf(env, 'CLIENT_SECRET') ?? '',
    services: JSON.parse(env['SERVICES'] ?? '{}') as Record<string, string>,
    exercise,
    clockOffsetMs: offset,
    readsFolder: path.join(env['READS_FOLDER'] ?? path.join(tmpdir(), 'homeward-reads'), name),
  };
  if (!exercise) refuseMakeshift(service, config, env);
  return config;
}

/**
 * Outside an exercise nothing is made up: with a key that lasts as long as the process, names would be unreadable and
 * signatures worthless after the next start. @throws with a sentence that says what to set
 */
function refuseMakeshift({ name, openDatabase, keyFiles = [] }: Needs, config: ServiceConfig, env: Environment): void {
  if (!openDatabase) return; // identity checks its own configuration, and the gateway stores nothing
  const missing: string[] = [...keyFiles, 'RECORD_KEY_FILE', 'EVENT_KEY_FILE', 'EVENT_KEYS_FILE'].filter(
    (key) => !env[key],
  );
  if (!config.database) missing.push('DATABASE_URL with DATABASE_PASSWORD_FILE');
  if (!config.kafka && !config.brokerDatabase) missing.push('KAFKA_BROKERS');
  if (!config.oidcTokenUrl) missing.push('OIDC_TOKEN_URL');
  if (!config.clientSecret) missing.push('CLIENT_SECRET_FILE');
  if (!env['READS_FOLDER']) missing.push('READS_FOLDER');
  if (missing.length > 0)
    throw new Error(
      `${name} does not run in an exercise (HOMEWARD_EXERCISE is not 1) and needs real secrets: set ${missing.join(', ')}.`,
    );
}
