import { lockUntilEnd, type Tx } from '@homeward/messaging';
import type { JourneyElsewhere } from '../commands/board-by-scan';
import { recordsOf } from './merged-records';
import type { Database } from './prisma';

const elsewhereSql = `
  SELECT id::text AS "flightId", NULL::timestamptz AS "doorsClosedAt" FROM passenger_list
  WHERE id <> $1::uuid AND phase IN ('FROZEN', 'CLOSED')
    AND EXISTS (SELECT 1 FROM unnest($2::text[]) AS r CROSS JOIN LATERAL (SELECT state #> ARRAY['people', r] AS p) AS of
                WHERE (p->>'boarded')::boolean OR (p->>'offloaded')::boolean AND p->'leftCabin' IS NULL)
  UNION ALL
  SELECT flight_id::text, doors_closed_at FROM departed_passenger WHERE flight_id <> $1::uuid AND person_id = ANY($2::uuid[])`;

/**
 * The other flights that somebody is aboard, was not seen leaving, or has left on, under any of their records. Two gates that scan one wristband at the same moment ask one
 * after the other, until the end of their transactions: the second sees what the first has done.
 */
export async function journeysElsewhere(tx: Tx, personId: string, flightId: string): Promise<JourneyElsewhere[]> {
  const records = await recordsOf(tx as Database, personId);
  await lockUntilEnd(tx, 'boardingOfPerson', ...records);
  const rows = await tx.$queryRawUnsafe<{ flightId: string; doorsClosedAt: Date | null }[]>(
    elsewhereSql,
    flightId,
    records,
  );
  return rows.map((r) => ({ flightId: r.flightId, doorsClosedAt: r.doorsClosedAt?.toISOString() }));
}
