import { applyAcls, setPasswords } from '@homeward/messaging';
import { kafkaAccess } from './kafka-access';
import { declaredTopics, jobsAddress } from './prepare-topics';
import { Sentence } from './sentence';
import { services } from './services';

type Environment = Record<string, string | undefined>;

const prefixIn = (env: Environment): string => env['KAFKA_USER_PREFIX'] ?? 'homeward-';

/** Makes a user of Kafka for each service who signs in with SCRAM-SHA-512, or sets the passwords. @throws Sentence */
export async function prepareKafkaUsers(env: Environment, passwordOf: (service: string) => string): Promise<number> {
  const users = services.map(({ name }) => [`${prefixIn(env)}${name}`, passwordOf(name)]);
  await setPasswords(jobsAddress(env), Object.fromEntries(users) as Record<string, string>).catch((error: Error) => {
    throw new Sentence(`Kafka did not take the services' passwords (${error.message}).`);
  });
  return users.length;
}

/**
 * Makes the access lists of the services' users what `kafka-access.ts` declares. @throws Sentence
 * @param say called with a line for each entry that was added or removed, or that lets everybody in
 */
export async function prepareKafkaAccess(env: Environment, say: (line: string) => void): Promise<void> {
  const topics = declaredTopics().map(({ topic }) => topic);
  const changes = await applyAcls(jobsAddress(env), kafkaAccess(topics, prefixIn(env))).catch((error: Error) => {
    const why = (error as { type?: string }).type === 'SECURITY_DISABLED' ? 'it has no authorizer' : error.message;
    throw new Sentence(`Kafka did not take the access lists (${why}). Unset KAFKA_ACLS where others manage them.`);
  });
  for (const entry of changes.made) say(`Kafka access added: ${entry}.`);
  for (const entry of changes.removed) say(`Kafka access removed: ${entry}.`);
  for (const entry of changes.openToAll)
    say(`Everybody may use what belongs to a service, which this job leaves alone: ${entry}.`);
}
