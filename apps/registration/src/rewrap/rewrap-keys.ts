import type { Db, Tx } from '@homeward/messaging';
import { unwrapKey, wrapKey } from '../storage/key-wrap';

/** Which tables hold wrapped keys, and whose they are. */
const places = [
  { table: 'person_key', owner: 'person_id', wrapped: 'wrapped' },
  { table: 'operation', owner: 'id', wrapped: 'wrapped_key' },
  { table: 'caseload_import', owner: 'id', wrapped: 'wrapped_key' },
];
/** Rows of one statement: a caseload of hundreds of thousands does not fit in one. */
const atOnce = 10_000;

interface Row {
  owner: string;
  wrapped: string;
}

/**
 * Wraps every key with another master key, in one transaction: all of them, or none. Nothing that is sealed changes.
 * Registration must not run meanwhile, for it holds the old one.
 * @returns how many keys
 * @throws when one of them is not wrapped with `from`
 */
export const rewrapKeys = (db: Db, from: Buffer, to: Buffer): Promise<number> =>
  db.$transaction(
    async (tx) => {
      let keys = 0;
      for (const place of places) keys += await rewrapIn(tx, place, from, to);
      return keys;
    },
    { timeout: 600_000 },
  );

async function rewrapIn(
  tx: Tx,
  { table, owner, wrapped }: (typeof places)[number],
  from: Buffer,
  to: Buffer,
): Promise<number> {
  await tx.$executeRawUnsafe(`LOCK TABLE ${table} IN EXCLUSIVE MODE`);
  const rows = await tx.$queryRawUnsafe<Row[]>(
    `SELECT ${owner}::text AS owner, ${wrapped} AS wrapped FROM ${table} WHERE ${wrapped} IS NOT NULL`,
  );
  const fresh = rows.map((r) => ({
    owner: r.owner,
    wrapped: wrapKey(to, r.owner, unwrapKey(from, r.owner, r.wrapped)),
  }));
  for (let i = 0; i < fresh.length; i += atOnce)
    await tx.$executeRawUnsafe(
      `UPDATE ${table} t SET ${wrapped} = f.wrapped
       FROM jsonb_to_recordset($1::jsonb) AS f(owner uuid, wrapped text) WHERE t.${owner} = f.owner`,
      JSON.stringify(fresh.slice(i, i + atOnce)),
    );
  return fresh.length;
}
