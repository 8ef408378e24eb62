import { facets, sorts, type Facet, type Filters, type Sort } from '../model/facets';

/** What nobody says of a person, as a value that can be chosen. */
const none = 'NONE';

/** The value of a facet, as it stands in a row of `person` or of `kind`. */
const valueOf: Record<Exclude<Facet, Several>, string> = {
  readiness: `CASE WHEN ready THEN 'READY' ELSE 'BLOCKED' END`,
  status: 'status',
  flight: `coalesce(flight_id::text, '${none}')`,
  consent: 'consent',
  medical: 'medical',
  protection: 'protection',
  documents: 'documents',
  age: 'age_band',
  waiting: 'waiting',
  destination: `coalesce(off_point, '${none}')`,
  site: `coalesce(site, '${none}')`,
};

/** Those of which somebody has several. */
const valuesOf = {
  blocker: `CASE WHEN ready THEN ARRAY['${none}'] ELSE blockers END`,
  needs: `CASE WHEN needs = '{}' THEN ARRAY['${none}'] ELSE needs END`,
};
type Several = keyof typeof valuesOf;
const isSeveral = (facet: Facet): facet is Several => facet in valuesOf;

/**
 * Everyone of an operation ($1) with a key of what is known of them at a moment ($2): the bits of `listed_person.code`; 32768 a yes,
 * 65536 a clearance, 131072 a paper, 262144 leave to exit that holds on their journey, as the rules of `who-may-travel` judge it; two for
 * how long they wait; 2097152 called; and the number of their flight. Whoever protection keeps apart from somebody looks like whom it has
 * not cleared, as in readiness. A day nobody knows the zone of is the later one it may be.
 */
const judgedSql = `
  flights AS MATERIALIZED (
    SELECT f.flight_id, row_number() OVER () AS flight_no, f.std, f.plan->>'flightNumber' AS flight_number,
      f.plan->'legs'->0->>'from' AS site, greatest(f.std, $2::timestamptz) AS leaves,
      (greatest(f.std, $2::timestamptz) AT TIME ZONE coalesce(f.plan->'legs'->0->>'fromZone', 'Etc/GMT-14'))::date AS leaves_on,
      (SELECT max(greatest(
         (((leg->>'sta')::timestamptz + late) AT TIME ZONE coalesce(leg->>'toZone', 'Etc/GMT-14'))::date,
         (((leg->>'std')::timestamptz + late) AT TIME ZONE coalesce(leg->>'fromZone', 'Etc/GMT-14'))::date))
       FROM jsonb_array_elements(f.plan->'legs') AS leg, (SELECT greatest(f.std, $2::timestamptz) - f.std AS late) AS l) AS last_on
    FROM flight f WHERE f.operation_id = $1::uuid AND f.plan->>'stage' <> 'CANCELLED'),
  apart AS MATERIALIZED (
    SELECT record_kept(id) AS id FROM (SELECT person_id AS id FROM separation WHERE lifted_at IS NULL
      UNION SELECT other_id FROM separation WHERE lifted_at IS NULL) AS ordered),
  moment AS (SELECT ($2::timestamptz AT TIME ZONE 'Etc/GMT-14')::date AS today),
  judged AS (
    SELECT p.person_id, p.family_id, p.case_reference, p.registered_on, p.needs,
      CASE WHEN f.flight_id IS NOT NULL THEN p.off_point END AS off_point,
      f.flight_id, f.flight_number, f.site, coalesce(f.std, '2199-01-01T00:00:00Z') AS leaves_at,
      (p.code
        | CASE WHEN p.code & 1024 <> 0 AND p.consent_until >= coalesce(f.leaves, $2::timestamptz) THEN 32768 ELSE 0 END
        | CASE WHEN p.code & 512 <> 0 AND p.fit_until >= coalesce(f.leaves, $2::timestamptz) THEN 65536 ELSE 0 END
        | CASE WHEN p.document_until >= coalesce(f.last_on, today) THEN 131072 ELSE 0 END
        | CASE WHEN p.code & 16384 <> 0 OR (p.code & 8192 <> 0 AND p.exit_until >= coalesce(f.leaves_on, today)) THEN 262144 ELSE 0 END
        | CASE WHEN today - p.registered_on < 30 THEN 0 WHEN today - p.registered_on < 90 THEN 524288
               WHEN today - p.registered_on < 180 THEN 1048576 ELSE 1572864 END
        | CASE WHEN p.person_id IN (SELECT id FROM apart) THEN 128 ELSE 0 END
        | CASE WHEN f.flight_id IS NULL THEN 0 ELSE 2097152 END) | (coalesce(f.flight_no, 0) << 22) AS key
    FROM listed_person p CROSS JOIN moment LEFT JOIN flights f ON f.flight_id = p.flight_id
    WHERE p.operation_id = $1::uuid)`;

/** What a key says, in words. */
const said = `
  CASE WHEN key & 1 <> 0 THEN 'DEPARTED' WHEN key & 2097152 <> 0 THEN 'CALLED' ELSE 'REGISTERED' END AS status,
  CASE WHEN key & 2 <> 0 THEN 'CHILD' WHEN key & 4 <> 0 THEN 'ADULT' ELSE 'UNKNOWN' END AS age_band,
  CASE WHEN key & 256 <> 0 THEN 'NO' WHEN key & 32768 <> 0 THEN 'YES' WHEN key & 3072 <> 0 THEN 'ASK_AGAIN' ELSE 'NOT_ASKED' END AS consent,
  CASE WHEN key & 65536 <> 0 THEN 'FIT' ELSE 'ASK' END AS medical,
  CASE WHEN key & 128 <> 0 THEN 'ASK' ELSE 'CLEAR' END AS protection,
  CASE WHEN key & 131072 <> 0 THEN 'VALID' WHEN key & 4096 <> 0 THEN 'ENDS' ELSE 'MISSING' END AS documents,
  (ARRAY['UNDER_30', 'UNDER_90', 'UNDER_180', 'LONGER'])[1 + (key >> 19 & 3)::int] AS waiting,
  key & 504 = 0 AND key & 491520 = 491520 AS ready,
  array_remove(ARRAY[
    CASE WHEN key & 8 <> 0 THEN 'nobody-in-two-records' END,
    CASE WHEN key & 16 <> 0 THEN 'document-belongs-to-one-person' END,
    CASE WHEN key & 32 <> 0 THEN 'removals-are-not-served' END,
    CASE WHEN key & 64 <> 0 THEN 'identity-is-confirmed' END,
    CASE WHEN key & 128 <> 0 THEN 'protection-has-cleared' END,
    CASE WHEN key & 256 <> 0 THEN 'who-said-no-stays' END,
    CASE WHEN key & 33024 = 0 THEN 'consent-stands' END,
    CASE WHEN key & 131072 = 0 THEN 'document-holds-on-arrival' END,
    CASE WHEN key & 262144 = 0 THEN 'exit-is-granted' END,
    CASE WHEN key & 65536 = 0 THEN 'fit-to-fly-until-departure' END], NULL) AS blockers`;

/** The values that a statement needs, and a condition for each filter: which of them nobody's row meets is a bit. */
class Asked {
  readonly values: unknown[];
  constructor(operationId: string, now: Date) {
    this.values = [operationId, now];
  }
  add(value: unknown): string {
    return `$${this.values.push(value)}`;
  }
  among(ids: readonly string[] | undefined): string {
    return ids ? `person_id = ANY(${this.add(ids)}::uuid[])` : 'true';
  }
  meets(facet: Facet, filters: Filters): string | undefined {
    const wanted = filters[facet];
    if (!wanted || wanted.length === 0) return undefined;
    const among = `${this.add(wanted)}::text[]`;
    return isSeveral(facet) ? `${valuesOf[facet]} && ${among}` : `${valueOf[facet]} = ANY(${among})`;
  }
}

export interface Question {
  operationId: string;
  now: Date;
  filters: Filters;
  /** Of these alone: whom a search by name has found. */
  among?: readonly string[] | undefined;
}

interface Statement {
  sql: string;
  values: unknown[];
}

const rowColumns = `person_id::text AS "personId", family_id::text AS "familyId", case_reference AS "caseReference",
  registered_on::text AS "registeredOn", age_band AS "ageBand", needs, flight_id::text AS "flightId", flight_number AS "flightNumber",
  off_point AS "offPoint", site, status, consent, medical, protection, documents, blockers,
  to_char(leaves_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') AS "leavesAt"`;

/** One page, from where the last one ended: what changed meanwhile neither repeats nor skips anybody who did not. */
export function pageStatement(
  q: Question,
  { sort, down, after, limit }: { sort: Sort; down: boolean; after: [unknown, string] | undefined; limit: number },
): Statement {
  const asked = new Asked(q.operationId, q.now);
  const { sql: key, type } = sorts[sort];
  const conditions = [asked.among(q.among), ...facets.flatMap((f) => asked.meets(f, q.filters) ?? [])];
  if (after)
    conditions.push(
      `(${key}, person_id) ${down ? '<' : '>'} (${asked.add(after[0])}::${type}, ${asked.add(after[1])}::uuid)`,
    );
  const way = down ? 'DESC' : 'ASC';
  return {
    sql: `WITH ${judgedSql},
      person AS (SELECT *, ${said} FROM judged)
      SELECT ${rowColumns} FROM person WHERE ${conditions.join(' AND ')}
      ORDER BY ${key} ${way}, person_id ${way} LIMIT ${asked.add(limit)}::int`,
    values: asked.values,
  };
}

/**
 * How many people have each value of each facet, in one statement: of those who meet every other filter. People who are alike in
 * all of them are counted together first.
 */
export function countStatement(q: Question): Statement {
  const asked = new Asked(q.operationId, q.now);
  const among = asked.among(q.among);
  const bits = facets.flatMap((facet, i) => {
    const meets = asked.meets(facet, q.filters);
    return meets ? [`CASE WHEN ${meets} THEN 0 ELSE ${1 << i} END`] : [];
  });
  const missing = bits.length > 0 ? bits.join(' + ') : '0';
  const each = facets.map((facet, i) => {
    const value = isSeveral(facet) ? 'value' : valueOf[facet];
    const each = isSeveral(facet) ? `CROSS JOIN LATERAL unnest(${valuesOf[facet]}) AS value` : '';
    return `SELECT '${facet}' AS facet, ${value} AS value, sum(n)::int AS n FROM (SELECT *, ${said} FROM kind) AS k ${each}
      WHERE missing & ~${1 << i} = 0 GROUP BY 2`;
  });
  return {
    sql: `WITH ${judgedSql},
      alike AS (
        SELECT key, off_point, needs, count(*) AS n
        FROM judged WHERE ${among} GROUP BY 1, 2, 3),
      told AS (SELECT alike.*, f.flight_id, f.site, ${said} FROM alike LEFT JOIN flights f ON f.flight_no = key >> 22),
      kind AS MATERIALIZED (SELECT key, off_point, needs, n, flight_id, site, ${missing} AS missing FROM told)
      SELECT 'all' AS facet, '' AS value, coalesce(sum(n), 0)::int AS n FROM kind WHERE missing = 0
      UNION ALL ${each.join(' UNION ALL ')}`,
    values: asked.values,
  };
}
