import { randomBytes } from 'node:crypto';
import type { Db } from '@homeward/messaging';
import { classKey, type SealClass } from '@homeward/privacy';
import type { KeyWrap } from './key-wrap';

interface KeyRow {
  id: string;
  wrapped: string | null;
}

/** One at a time, in a transaction of its own: two who ask at once get the same key. */
const makeSql = `
  UPDATE operation SET wrapped_key = coalesce(wrapped_key, $2) WHERE id = $1::uuid RETURNING wrapped_key AS wrapped`;

/**
 * Keys for what is written about a movement and about nobody registered: made when they are first asked for, wrapped with
 * the master key, gone for ever once taken away. An id that is no operation's is missing.
 */
export async function operationKeysFor(
  db: Db,
  keys: KeyWrap,
  ids: string[],
  sealClass: SealClass,
): Promise<Map<string, Buffer>> {
  const found = new Map<string, Buffer>();
  const rows = await db.$queryRawUnsafe<KeyRow[]>(
    'SELECT id::text, wrapped_key AS wrapped FROM operation WHERE id = ANY($1::uuid[])',
    ids,
  );
  for (const { id, wrapped } of rows) {
    const kept = wrapped ?? (await make(db, id, keys.wrap(id, randomBytes(32))));
    found.set(id, classKey(keys.unwrap(id, kept), sealClass));
  }
  return found;
}

async function make(db: Db, id: string, fresh: string): Promise<string> {
  const [row] = await db.$queryRawUnsafe<{ wrapped: string }[]>(makeSql, id, fresh);
  return row!.wrapped;
}
