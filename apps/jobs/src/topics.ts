import { prepareKafkaAccess, prepareKafkaUsers, prepareTopics } from '@homeward/deployment';
import { passwordOf } from './postgres-address';

/**
 * Creates the topics of the catalogue; with `KAFKA_USERS=1` also a user for each service, with `KAFKA_ACLS=1` their
 * access lists. @throws Sentence
 */
export async function topics(env: NodeJS.ProcessEnv): Promise<string> {
  const say = (line: string): void => console.log(line);
  const done = [`${await prepareTopics(env, say)} topics`];
  if (env['KAFKA_USERS'] === '1')
    done.push(`${await prepareKafkaUsers(env, (service) => passwordOf(env, `kafka_${service}`))} users`);
  if (env['KAFKA_ACLS'] === '1') {
    await prepareKafkaAccess(env, say);
    done.push('their access lists');
  }
  return `${done.join(', ')} are there.`;
}
