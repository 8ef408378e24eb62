import { databaseUrl } from '@homeward/runtime';
import { openDatabase } from '../storage/prisma';
import { secretFrom } from '../storage/secret-file';
import { rewrapKeys } from './rewrap-keys';

/** `main.cjs rewrap`: from the key of MASTER_KEY_BEFORE_FILE to that of MASTER_KEY_FILE. Ends the process. */
export async function rewrap(env: NodeJS.ProcessEnv = process.env): Promise<void> {
  try {
    for (const variable of ['MASTER_KEY_BEFORE_FILE', 'MASTER_KEY_FILE', 'DATABASE_URL'])
      if (!env[variable]) throw new Error(`registration: set ${variable}.`);
    const db = openDatabase(databaseUrl(env)!);
    const keys = await rewrapKeys(db, secretFrom('MASTER_KEY_BEFORE_FILE'), secretFrom('MASTER_KEY_FILE'));
    await db.$disconnect();
    console.log(`rewrap: ${keys} keys are wrapped with the key of MASTER_KEY_FILE.`);
  } catch (error) {
    const { name, code, message } = error as Error & { code?: string };
    const wrongKey = code === 'ERR_OSSL_BAD_DECRYPT' || /unable to authenticate/i.test(message);
    const own = name.startsWith('Prisma') ? `${name} ${code}` : message; // PostgreSQL's words may quote a row
    const why = wrongKey ? 'The keys were not wrapped with that one.' : own;
    console.error(`rewrap: nothing was changed. ${why}`);
    process.exitCode = 1;
  }
}
