import { databaseOf, services } from '@homeward/deployment';
import { withClient } from '@homeward/persistence';
import { addressOf, asSentence, passwordOf, postgresAddress } from './postgres-address';

/**
 * After Kafka lost its data, or was not restored with the databases: every relay starts again with its first message.
 * Consumers recognise by their ids the messages they have had. @throws Sentence
 */
export async function republish(env: NodeJS.ProcessEnv): Promise<string> {
  const server = postgresAddress(env);
  let messages = 0;
  for (const database of services.filter((s) => s.database).map(({ name }) => databaseOf(name))) {
    const role = `${database}_owner`;
    await withClient(addressOf(server, database, role, passwordOf(env, role)), async (client) => {
      await client.query(`UPDATE relay_position SET xid = '0', id = 0 WHERE name = 'outbox'`);
      const { rows } = await client.query<{ count: number }>('SELECT count(*)::int FROM outbox');
      messages += rows[0]!.count;
    }).catch((error: unknown) => {
      throw asSentence(server, error);
    });
  }
  return `${messages} messages will be published once more.`;
}
