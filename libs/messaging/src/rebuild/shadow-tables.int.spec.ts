import { Client } from 'pg';
import { emptyDatabase } from '../testing/empty-database';
import { openShadow, shadowSchema, swapTables } from './shadow-tables';
import { messagingSql } from '../testing/messaging-sql';

const tables = `
  CREATE TABLE counted (id UUID PRIMARY KEY, operation UUID NOT NULL, n INT NOT NULL CHECK (n >= 0));
  CREATE INDEX counted_of ON counted (operation);
  CREATE TABLE bound (id UUID PRIMARY KEY REFERENCES counted (id));
  CREATE TABLE alone (id INT PRIMARY KEY, noted TEXT DEFAULT 'no', UNIQUE (noted));
  CREATE INDEX alone_noted ON alone (lower(noted));
  ALTER TABLE alone ENABLE ROW LEVEL SECURITY;
  CREATE POLICY scope ON alone USING (alone.noted = 'new') WITH CHECK (true);
  CREATE POLICY more ON alone FOR SELECT TO CURRENT_USER USING (EXISTS (SELECT 1 FROM bound WHERE alone.id > 0));
  INSERT INTO alone VALUES (1, 'old');`;

describe('tables that are rebuilt beside those in use', () => {
  let client: Client;
  beforeEach(async () => {
    client = new Client({ connectionString: await emptyDatabase(`${messagingSql};${tables}`) });
    await client.connect();
  });
  afterEach(() => client.end());

  const looks = async (): Promise<unknown[]> =>
    (
      await client.query(
        `SELECT indexdef AS is FROM pg_indexes WHERE schemaname = 'public' AND tablename = 'alone'
         UNION ALL SELECT concat_ws(' ', policyname, permissive, roles, cmd, qual, with_check) FROM pg_policies
         WHERE schemaname = 'public' AND tablename = 'alone'
         UNION ALL SELECT 'row security ' || relrowsecurity FROM pg_class WHERE oid = 'public.alone'::regclass
         UNION ALL SELECT column_name || data_type || is_nullable || coalesce(column_default, '')
         FROM information_schema.columns WHERE table_schema = 'public' AND table_name = 'alone' ORDER BY 1`,
      )
    ).rows;
  const noted = async (): Promise<string[]> =>
    (await client.query<{ noted: string }>('SELECT noted FROM public.alone')).rows.map((r) => r.noted);

  it('look the same afterwards, down to the names of their indexes', async () => {
    const before = await looks();
    await openShadow(client, ['alone']);
    await client.query(`INSERT INTO ${shadowSchema}.alone VALUES (2, 'new')`);
    expect(await noted()).toEqual(['old']);
    expect(await swapTables(client, ['alone'], () => Promise.resolve(true))).toBe(true);
    expect(await noted()).toEqual(['new']);
    expect(await looks()).toEqual(before);
  });

  it('stay where they are when something is missing', async () => {
    await openShadow(client, ['alone']);
    expect(await swapTables(client, ['alone'], () => Promise.resolve(false))).toBe(false);
    expect(await noted()).toEqual(['old']);
  });

  it('cannot replace tables that others depend on', async () => {
    await expect(openShadow(client, ['counted'])).rejects.toThrow('counted is bound to other tables');
    await expect(openShadow(client, ['outbox'])).rejects.toThrow('outbox is bound to other tables or has triggers');
  });
});
