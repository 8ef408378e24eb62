import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { testDatabase } from './test-database';
import { withClient } from '@homeward/persistence';

const root = path.resolve(__dirname, '../../..');
const services = readdirSync(path.join(root, 'apps')).filter((app) =>
  existsSync(path.join(root, 'apps', app, 'prisma')),
);

/** Tables that no endpoint shows by person, flight or operation, and why they need no policy. */
const open: Record<string, string> = {
  outbox: 'read by the relay alone; what is in it is sealed or carries ids',
  relay_position: 'numbers',
  inbox: 'ids of messages',
  held_message: 'shown to operators, who are assigned to everything',
  parked_message: 'shown to operators, who are assigned to everything',
  unsigned_until: 'places in streams',
  last_sequence: 'ids of subjects and numbers; asked for by consumers alone',
  unsent_of_before: 'read by the relay alone; what is in it is sealed or carries ids',
  device: 'of a user, not of an operation: every endpoint asks for the caller\u2019s own',
  message_discard: 'shown to operators, who are assigned to everything',
  record_adoption: 'how many records of before were vouched for, and when',
  read_review: 'by the id of a read, which the data officer alone is shown',
  _prisma_migrations: 'names of migrations; not the service\u2019s to touch',
};

const tablesSql = `
  SELECT c.relname AS name, c.relrowsecurity AS secured,
         ARRAY(SELECT cmd FROM pg_policies p WHERE p.schemaname = 'public' AND p.tablename = c.relname) AS policies
  FROM pg_class c WHERE c.relnamespace = 'public'::regnamespace AND c.relkind IN ('r', 'p')`;
/** With row security but not as its owner's, a view or a function of the owner shows everything. */
const aroundSql = `
  SELECT relname AS name FROM pg_class WHERE relnamespace = 'public'::regnamespace AND relkind IN ('v', 'm')
  UNION ALL SELECT proname FROM pg_proc WHERE pronamespace = 'public'::regnamespace AND prosecdef ORDER BY 1`;
/** Functions that run as the owner, and what they give away. */
const asOwner: Record<string, string> = {
  has_left: 'whether somebody has left since a moment',
  keep_flight_listed: 'nothing: it keeps the rows of those called for a flight in the list of people in place',
  keep_listed: 'the same',
  keep_traveller_listed: 'the same',
  key_in_scope: 'whether an id is free or in scope',
  papers_noted: 'ids of papers',
  papers_of: 'ids of papers',
  papers_one_slip_from: 'ids of papers',
  persons_alike: 'ids of persons',
  persons_in_blocks: 'ids of persons',
  seal_explanation: 'nothing: it seals in place',
};

describe.each(services)('the tables of %s', (app) => {
  const ask = async <T extends object>(sql: string): Promise<T[]> =>
    withClient(await testDatabase(app), async (client) => (await client.query<T>(sql)).rows);

  it('have row security, or say why not', async () => {
    const tables = await ask<{ name: string; secured: boolean; policies: string[] }>(tablesSql);
    expect(tables.length).toBeGreaterThan(Object.keys(open).length);
    const bare = tables.filter((t) => !(t.name in open) && (!t.secured || t.policies.length === 0));
    expect(bare.map((t) => t.name)).toEqual([]);
  });

  it('have nothing around them that sees more', async () =>
    expect((await ask<{ name: string }>(aroundSql)).map((r) => r.name).filter((name) => !(name in asOwner))).toEqual(
      [],
    ));
});
