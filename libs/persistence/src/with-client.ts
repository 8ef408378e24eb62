import { Client } from 'pg';

/**
 * Runs work on one connection and closes it afterwards. A server that ends meanwhile fails the work like any other
 * error; without a listener the client would end the whole process.
 */
export async function withClient<T>(connectionString: string, work: (client: Client) => Promise<T>): Promise<T> {
  const client = new Client({ connectionString });
  client.on('error', () => undefined);
  try {
    await client.connect();
    return await work(client);
  } finally {
    await client.end().catch(() => undefined);
  }
}
