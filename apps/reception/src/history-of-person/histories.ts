import type { Histories, Told } from '@homeward/runtime';
import type { ArrivalEvent } from '../model/arrival';

const told = {
  ArrivalExpected: false,
  FlightLanded: false,
  PersonTicked: true,
  TickTakenBack: true,
  HeadsCounted: false,
  VarianceRecorded: 'code',
  VarianceConfirmed: false,
  PersonFound: true,
  NeedRecorded: false, // who has needs is for those who work at the arrival
  NoHeard: false,
  ArrivalClosed: false,
  FlightReturned: false,
} as const satisfies Record<ArrivalEvent['type'], Told>;

/** Reception knows of a person who has left on which flights they were aboard. */
export const histories: Histories = {
  people: `SELECT $1::uuid::text AS id, NULL AS "operationId"`,
  records: `
    SELECT 'arrival' AS aggregate, a.id, p AS person_id, a.id AS flight_id
    FROM unnest($1::uuid[]) p JOIN arrival a ON a.state->'expected' @> jsonb_build_array(jsonb_build_object('personId', p))`,
  about: `h.data->>'personId' = r.person_id::text`,
  told,
};
