import { readFileSync } from 'node:fs';
import path from 'node:path';
import { escapeIdentifier as id, escapeLiteral as text } from 'pg';
import type { Secrets } from '../data/secrets';
import { databaseOf, root, type Service } from '@homeward/deployment';
import { withClient } from '@homeward/persistence';

const sql = (name: string): string => readFileSync(path.join(root, `libs/messaging/sql/${name}.sql`), 'utf8');

/** Services only add to the log; each reader moves its own position. */
const rights = `
  REVOKE ALL ON SCHEMA public FROM PUBLIC;
  GRANT USAGE ON SCHEMA public TO broker_client;
  GRANT SELECT, INSERT ON log TO broker_client;
  GRANT SELECT, INSERT, UPDATE ON consumer_position TO broker_client;`;

/**
 * A service writes into its own stream alone and moves its own position alone; all read. Logs made by an earlier version
 * get this as well.
 */
const ownStreams = `
  ALTER TABLE log ENABLE ROW LEVEL SECURITY;
  ALTER TABLE consumer_position ENABLE ROW LEVEL SECURITY;
  CREATE OR REPLACE FUNCTION own_service() RETURNS TEXT LANGUAGE sql STABLE
    RETURN replace(regexp_replace(current_user, '_app$', ''), '_', '-');
  DROP POLICY IF EXISTS all_read ON log;
  CREATE POLICY all_read ON log FOR SELECT USING (true);
  DROP POLICY IF EXISTS own_stream ON log;
  CREATE POLICY own_stream ON log FOR INSERT WITH CHECK (stream LIKE 'homeward.' || own_service() || '.v%');
  DROP POLICY IF EXISTS all_read ON consumer_position;
  CREATE POLICY all_read ON consumer_position FOR SELECT USING (true);
  DROP POLICY IF EXISTS own_position ON consumer_position;
  CREATE POLICY own_position ON consumer_position USING (consumer IN (own_service(), own_service() || '-rebuild'));`;

/** Logs made by an earlier version get these as well. */
const pruningRights = `
  GRANT SELECT ON log_pruned TO broker_client;
  REVOKE ALL ON FUNCTION prune_log FROM PUBLIC;
  GRANT EXECUTE ON FUNCTION prune_log TO broker_client;`;

/** Creates the embedded broker's database, open to every service's own role. Safe to run again. */
export async function prepareBroker(
  connect: (database: string) => string,
  services: readonly Service[],
  { roles }: Secrets,
): Promise<void> {
  const members = services.filter((service) => service.database).map(({ name }) => id(`${databaseOf(name)}_app`));
  await withClient(connect('postgres'), async (client) => {
    const found = await client.query(`SELECT 1 FROM pg_database WHERE datname = 'broker'`);
    if (found.rowCount === 0) {
      await client.query(`CREATE ROLE broker_client NOLOGIN`);
      await client.query(`CREATE ROLE broker_owner LOGIN PASSWORD ${text(roles['broker_owner']!)}`);
      await client.query('CREATE DATABASE broker OWNER broker_owner');
      await client.query('REVOKE ALL ON DATABASE broker FROM PUBLIC');
      await client.query('GRANT CONNECT ON DATABASE broker TO broker_client');
    }
    if (members.length > 0) await client.query(`GRANT broker_client TO ${members.join(', ')}`);
  });
  await withClient(connect('broker'), async (client) => {
    const { rows } = await client.query<{ there: boolean }>(`SELECT to_regclass('public.log') IS NOT NULL AS there`);
    if (!rows[0]?.there) {
      await client.query('ALTER SCHEMA public OWNER TO broker_owner');
      await client.query(`BEGIN; SET LOCAL ROLE broker_owner; ${sql('log')}; ${rights} COMMIT`);
    }
    await client.query(
      `BEGIN; SET LOCAL ROLE broker_owner; ${sql('log-pruning')}; ${pruningRights} ${ownStreams} COMMIT`,
    );
  });
}
