import { seeingAllIn } from '@homeward/messaging';
import type { Database } from '../storage/prisma';

const lockSql = `
  WITH RECURSIVE alike AS (
    SELECT unnest($1::uuid[]) AS id
    UNION
    SELECT CASE WHEN d.person_a = alike.id THEN d.person_b ELSE d.person_a END
    FROM alike JOIN duplicate_pair d ON alike.id IN (d.person_a, d.person_b) WHERE d.status = 'OPEN'
  )
  SELECT id FROM person
  WHERE id = ANY(ARRAY(SELECT id FROM alike)) OR merged_into = ANY(ARRAY(SELECT id FROM alike))
     OR family_id = ANY(ARRAY(SELECT family_id FROM person WHERE id = ANY(ARRAY(SELECT id FROM alike))))
  ORDER BY id FOR UPDATE`;

/**
 * Locks everybody whom the answer to a pair may concern, in one order, before anything is written: all who are alike, through
 * however many open pairs, with their merged records and their families. Two officers who answer pairs of one cluster at the
 * same moment wait for one another, and never each for the other.
 */
export const lockCluster = (tx: Database, ids: readonly string[]): Promise<unknown> =>
  seeingAllIn(tx, 'somebody who is alike may be of another operation', () => tx.$queryRawUnsafe(lockSql, ids));
