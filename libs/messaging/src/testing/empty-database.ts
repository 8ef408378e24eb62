import { Client } from 'pg';
import { newId } from '@homeward/kernel';

/** A new database on the server of the test run, with the given SQL in it. */
export async function emptyDatabase(sql: string): Promise<string> {
  const server = process.env['TEST_POSTGRES'];
  if (!server) throw new Error('Run integration specs with `npx jest --selectProjects integration`.');
  const name = `test_${newId().replaceAll('-', '_')}`;
  const run = async (database: string, text: string): Promise<void> => {
    const client = new Client({ connectionString: `${server}/${database}` });
    await client.connect();
    await client.query(text).finally(() => client.end());
  };
  await run('postgres', `CREATE DATABASE ${name}`);
  await run(name, sql);
  return `${server}/${name}`;
}
