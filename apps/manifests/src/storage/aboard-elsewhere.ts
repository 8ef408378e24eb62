import { lockUntilEnd, type Tx } from '@homeward/messaging';

const elsewhereSql = `
  SELECT 1 FROM passenger_list
  WHERE id <> $1::uuid AND phase IN ('FROZEN', 'CLOSED') AND (state #>> ARRAY['people', $2, 'boarded'])::boolean
  UNION ALL
  SELECT 1 FROM departed_passenger d LEFT JOIN traveller t USING (person_id)
  WHERE d.flight_id <> $1::uuid AND d.person_id = $2::uuid
    AND d.doors_closed_at >= coalesce((t.consent->>'givenAt')::timestamptz, '-infinity')
  LIMIT 1`;

/**
 * Whether somebody is aboard another flight, or has left on one since their last yes. Two gates that scan one wristband at
 * the same moment ask one after the other: the second sees what the first has done.
 */
export async function isAboardElsewhere(tx: Tx, personId: string, flightId: string): Promise<boolean> {
  await lockUntilEnd(tx, 'boardingOfPerson', personId);
  return (await tx.$queryRawUnsafe<unknown[]>(elsewhereSql, flightId, personId)).length > 0;
}
