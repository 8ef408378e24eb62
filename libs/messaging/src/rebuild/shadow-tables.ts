import type { Client } from 'pg';

/** The schema in which tables are rebuilt while those in use keep serving. */
export const shadowSchema = 'rebuilding';

const definitionSql = `
  SELECT 'ALTER TABLE ${shadowSchema}.' || quote_ident($1) || ' ADD CONSTRAINT ' || quote_ident(conname) || ' ' ||
         pg_get_constraintdef(oid) AS sql FROM pg_constraint WHERE conrelid = $2::regclass AND contype IN ('p', 'u')
  UNION ALL
  SELECT replace(pg_get_indexdef(i.indexrelid), ' ON public.', ' ON ${shadowSchema}.') FROM pg_index i
  WHERE i.indrelid = $2::regclass AND NOT EXISTS (SELECT 1 FROM pg_constraint c WHERE c.conindid = i.indexrelid)
  UNION ALL
  SELECT format('GRANT %s ON ${shadowSchema}.%I TO %I', privilege_type, $1, grantee)
  FROM information_schema.role_table_grants WHERE table_schema = 'public' AND table_name = $1 AND grantee <> grantor
  UNION ALL
  SELECT format('ALTER TABLE ${shadowSchema}.%I ENABLE ROW LEVEL SECURITY', $1) FROM pg_class
  WHERE oid = $2::regclass AND relrowsecurity
  UNION ALL
  SELECT format('CREATE POLICY %I ON ${shadowSchema}.%I AS %s FOR %s TO %s', policyname, $1, permissive, cmd,
                array_to_string(roles, ', ')) || coalesce(' USING (' || qual || ')', '') ||
         coalesce(' WITH CHECK (' || with_check || ')', '')
  FROM pg_policies WHERE schemaname = 'public' AND tablename = $1`;

const boundSql = `
  SELECT 1 FROM pg_constraint WHERE contype = 'f' AND $1::regclass IN (conrelid, confrelid)
  UNION ALL SELECT 1 FROM pg_trigger WHERE tgrelid = $1::regclass AND NOT tgisinternal`;

/**
 * Creates empty tables like these, with their keys, indexes, rights and row security, and the tables that a consumer needs. A handler
 * that writes to any other table fails. @throws when a table is bound to others or has triggers
 */
export async function openShadow(client: Client, tables: string[]): Promise<void> {
  await client.query(`DROP SCHEMA IF EXISTS ${shadowSchema} CASCADE; CREATE SCHEMA ${shadowSchema}`);
  for (const table of [...tables, 'inbox', 'last_sequence', 'parked_message']) {
    const there = `public.${client.escapeIdentifier(table)}`;
    if ((await client.query(boundSql, [there])).rows.length > 0)
      throw new Error(`${table} is bound to other tables or has triggers: it cannot be swapped alone.`);
    const kinds = ['DEFAULTS', 'CONSTRAINTS', 'IDENTITY', 'GENERATED'].map((kind) => `INCLUDING ${kind}`).join(' ');
    await client.query(`CREATE TABLE ${shadowSchema}.${client.escapeIdentifier(table)} (LIKE ${there} ${kinds})`);
    const { rows } = await client.query<{ sql: string }>(definitionSql, [table, there]);
    for (const { sql } of rows) await client.query(sql);
  }
}

/**
 * Swaps the new tables with the old ones, in one transaction: nobody writes meanwhile, readers wait only at the end.
 * @param upToDate asked while writers wait
 * @returns false when it was not, or when others held their locks too long: nothing has changed then
 */
export async function swapTables(client: Client, tables: string[], upToDate: () => Promise<boolean>): Promise<boolean> {
  const names = tables.map((table) => client.escapeIdentifier(table));
  await client.query(`BEGIN; SET LOCAL lock_timeout = '3s'`);
  try {
    const locked = [...names, 'inbox'].map((name) => `public.${name}`).join(', ');
    await client.query(`LOCK TABLE ${locked} IN SHARE ROW EXCLUSIVE MODE`);
    if (!(await upToDate())) {
      await client.query('ROLLBACK');
      return false;
    }
    for (const name of names) await client.query(`DROP TABLE public.${name}`);
    for (const name of names) await client.query(`ALTER TABLE ${shadowSchema}.${name} SET SCHEMA public`);
    await client.query('COMMIT');
    return true;
  } catch (error) {
    await client.query('ROLLBACK');
    if (/^(55P03|40P01)$/.test(String((error as { code?: string }).code))) return false;
    throw error;
  }
}
