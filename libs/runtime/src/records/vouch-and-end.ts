import type { INestApplicationContext } from '@nestjs/common';
import type { Clock } from '@homeward/kernel';
import type { Db } from '@homeward/messaging';
import { vouchAgain } from '@homeward/persistence';
import { CLOCK } from '../tokens';
import { recordStores } from './record-stores';

/**
 * `node main.cjs vouch <table> <id>…` or `… <table> all`: vouches for records as they stand, once somebody has seen to it
 * that they are right. With `DATABASE_URL` in the role of the owner; in the service's own it is refused by PostgreSQL.
 */
export async function vouchAndEnd(
  name: string,
  app: INestApplicationContext,
  db: Db | undefined,
  [table, ...ids]: string[],
): Promise<never> {
  const end = (code: number, line: string): never => {
    (code === 0 ? process.stdout : process.stderr).write(`${name}: ${line}\n`);
    process.exit(code);
  };
  const store = recordStores(app).find(({ kind }) => kind.table === table);
  if (!db || !store || ids.length === 0) return end(64, 'say for which: vouch <table> <id>…, or vouch <table> all.');
  try {
    const all = ids.length === 1 && ids[0] === 'all';
    const count = await vouchAgain(db, store.kind, all ? undefined : ids, app.get<Clock>(CLOCK).now());
    return end(0, `vouched for ${count} of ${table} as they stand.`);
  } catch (error) {
    const { name: kind, code } = error as Error & { code?: string };
    return end(1, `nothing was changed: ${kind} ${code ?? ''}. It needs the role of the database's owner.`);
  }
}
