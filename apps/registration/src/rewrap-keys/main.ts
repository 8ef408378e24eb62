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
    const { code, message } = error as { code?: string; message: string };
    const wrongKey = code === 'ERR_OSSL_BAD_DECRYPT' || /unable to authenticate/i.test(message);
    console.error(`rewrap: nothing was changed. ${wrongKey ? 'The keys were not wrapped with that one.' : message}`);
    process.exitCode = 1;
  }
}
