import type { Tx } from '@homeward/messaging';

/** What is known of a person, by column; what is missing stays as it was. */
export type Counted = Partial<{
  operation_id: string;
  consent: string;
  consent_until: string;
  cleared: boolean;
  fit: boolean;
  fit_until: string | null;
  merged: boolean;
  outcome: string;
  arrival: string | null;
}>;

/** Changes a person's row; what they counted for before is taken from the tally, and what they count for now is added. */
const countSql = `
  WITH old AS (SELECT * FROM counted_person WHERE person_id = $1::uuid FOR UPDATE),
  now AS (
    UPDATE counted_person AS p
    SET (operation_id, consent, consent_until, cleared, fit, fit_until, merged, outcome, arrival) = (
      SELECT n.operation_id, n.consent, n.consent_until, n.cleared, n.fit, n.fit_until, n.merged, n.outcome, n.arrival
      FROM jsonb_populate_record(p, $2::jsonb) AS n)
    FROM old WHERE p.person_id = old.person_id RETURNING p.*),
  moved AS (
    INSERT INTO tally (operation_id, what, hour, n)
    SELECT r.operation_id, c.what, coalesce(date_bin('1 hour', c.until, 'epoch'), 'infinity') AS hour, sum(r.n)
    FROM (SELECT -1 AS n, old.* FROM old UNION ALL SELECT 1, now.* FROM now) AS r
    CROSS JOIN LATERAL (VALUES
      ('registered', true, NULL::timestamptz),
      ('consenting', r.consent = 'ACTIVE', r.consent_until),
      ('saidNo', r.consent IN ('WITHDRAWN', 'REFUSED'), NULL),
      ('cleared', r.cleared, NULL),
      ('fit', r.fit, r.fit_until),
      ('aboard', r.outcome = 'BOARDED' AND r.arrival IS NULL, NULL),
      ('arrived', r.arrival = 'ARRIVED', NULL)) AS c (what, counts, until)
    WHERE c.counts AND NOT r.merged AND r.operation_id IS NOT NULL
    GROUP BY 1, 2, 3 HAVING sum(r.n) <> 0),
  entry AS (
    INSERT INTO feed_entry (operation_id, at, kind)
    SELECT operation_id, $3::timestamptz, 'people' FROM now WHERE operation_id IS NOT NULL)
  SELECT count(*)::int AS counted FROM now`;

/** Counts a person for what is known of them now. @param at of what has become known, ISO 8601 */
export async function countPerson(tx: Tx, personId: string, fields: Counted, at: string): Promise<void> {
  const count = async (): Promise<boolean> => {
    const values = [personId, JSON.stringify(fields), at];
    return (await tx.$queryRawUnsafe<{ counted: number }[]>(countSql, ...values))[0]!.counted > 0;
  };
  if (await count()) return;
  // Two who hear of a new person at once make one row, and the second of them waits here for the first.
  await tx.$executeRawUnsafe(
    'INSERT INTO counted_person (person_id) VALUES ($1::uuid) ON CONFLICT DO NOTHING',
    personId,
  );
  await count();
}

/** A yes and a clearance count until they end; the present hour is asked person by person, up to this moment. */
const talliedSql = `
  WITH hour AS (SELECT date_bin('1 hour', $2::timestamptz, 'epoch') AS began),
  each AS (
    SELECT what, sum(n) AS n, count(*) AS rows FROM tally, hour
    WHERE operation_id = $1::uuid AND hour >= began GROUP BY what),
  ended AS (
    SELECT 'consenting' AS what, count(*) AS n FROM counted_person, hour
    WHERE operation_id = $1::uuid AND consent = 'ACTIVE' AND NOT merged AND consent_until >= began AND consent_until < $2
    UNION ALL
    SELECT 'fit', count(*) FROM counted_person, hour
    WHERE operation_id = $1::uuid AND fit AND NOT merged AND fit_until >= began AND fit_until < $2)
  SELECT what, (each.n - coalesce(ended.n, 0))::int AS n, rows::int FROM each LEFT JOIN ended USING (what)`;

const none = { registered: 0, consenting: 0, saidNo: 0, cleared: 0, fit: 0, aboard: 0, arrived: 0 };

/** With more rows than this ahead, the tally of an operation is added up. Two for each hour of sixty days are a third of it. */
const most = 10_000;

/** Nothing is dropped, whatever moment was asked about. Rows that another one adds up are left to it. */
const addUpSql = `
  WITH mine AS (SELECT id FROM tally WHERE operation_id = $1::uuid FOR UPDATE SKIP LOCKED),
  gone AS (DELETE FROM tally USING mine WHERE tally.id = mine.id RETURNING operation_id, what, hour, n)
  INSERT INTO tally (operation_id, what, hour, n)
  SELECT operation_id, what, hour, sum(n) FROM gone GROUP BY 1, 2, 3 HAVING sum(n) <> 0`;

/** How many people of an operation count for what, at a moment. */
export async function tallied(db: Tx, operationId: string, now: Date): Promise<typeof none> {
  const rows = await db.$queryRawUnsafe<{ what: keyof typeof none; n: number; rows: number }[]>(
    talliedSql,
    operationId,
    now,
  );
  if (rows.reduce((sum, r) => sum + r.rows, 0) > most) await db.$executeRawUnsafe(addUpSql, operationId);
  return { ...none, ...Object.fromEntries(rows.map(({ what, n }) => [what, n])) };
}
