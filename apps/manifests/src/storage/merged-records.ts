import { fromItUp } from '@homeward/persistence';
import { withHoldsOf, type MergedFacts } from '../model/merged-holds';
import type { Facts } from '../model/traveller';
import type { Database } from './prisma';
import { apartFrom } from './separations';

/** Of each of these people, every record that was merged into theirs, directly or through another. */
const mergedSql = `
  WITH RECURSIVE gone AS (
    SELECT merged_into AS kept, person_id, 1 AS steps FROM traveller WHERE merged_into = ANY($1::uuid[])
    UNION ALL
    SELECT g.kept, t.person_id, steps + 1 FROM traveller t JOIN gone g ON t.merged_into = g.person_id WHERE steps < 10)
  SELECT DISTINCT g.kept::text AS kept, g.person_id::text AS "personId", t.protection, t.medical
  FROM gone g JOIN traveller t ON t.person_id = g.person_id ORDER BY 1, 2`;

type Merged = MergedFacts & { kept: string; personId: string };

/** The records that were merged into these, directly or through another. */
export const mergedInto = (db: Database, personIds: string[]): Promise<Merged[]> =>
  db.$queryRawUnsafe<Merged[]>(mergedSql, personIds);

/** Adds to what is known of these people what was said under records that were merged into theirs. */
export async function holdsOfMerged(db: Database, personIds: string[]): Promise<(id: string, facts: Facts) => Facts> {
  const gone = personIds.length === 0 ? [] : await mergedInto(db, personIds);
  const apart = await apartFrom(db, personIds);
  return (id, facts) => ({
    ...withHoldsOf(
      gone.filter((g) => g.kept === id),
      facts,
    ),
    apartFrom: apart.FLIGHT.get(id),
    apartInRow: apart.ROW.get(id),
  });
}

/** Every record of one person: the one under which they stand, and those that were merged into it, directly or through another. */
export async function recordsOf(db: Database, personId: string): Promise<string[]> {
  const kept = (await fromItUp(db, personId, 'traveller')).at(-1)!;
  const gone = await mergedInto(db, [kept]);
  return [...new Set([personId, kept, ...gone.map((g) => g.personId)])].sort();
}
