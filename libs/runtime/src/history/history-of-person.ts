import { classOfCode, hiddenEvents, isShown, type Caller } from '@homeward/access';
import { pageOf, readCursor, withoutNull, type Page, type PageQuery } from '@homeward/http';
import type { Db } from '@homeward/messaging';
import type { HistoryEntryView } from './history-entry.view';

/**
 * Whether a kind of event is told in the history of a person; a name: with this open field of it, which has a code. What a service
 * notes for itself, and what follows from something that is told, is not.
 */
export type Told = boolean | string;

/** Where a service finds what it recorded of people. */
export interface Histories {
  /** SQL: the records of a person ($1), with their operation: `recordsOf`. */
  people: string;
  /** SQL: the records that tell of people, with the columns aggregate, id, person_id, flight_id. $1: their ids. */
  records: string;
  /** SQL: whether a row `h` of the history of such a record `r` is about the person; all are, where it is missing. */
  about?: string;
  told: Readonly<Record<string, Told>>;
}

/** When it happened by the event itself: it may have been recorded later, where there was no line. */
const atSql = `coalesce(h.data->>'at', h.data->>'withdrawnAt', h.data->>'refusedAt', h.data->>'givenAt', h.data->>'reconfirmedAt',
  h.data->>'heldAt', h.data->>'receivedAt', h.data->>'orderedAt')`;

const entriesSql = ({ records, about = 'true' }: Histories): string => `
  SELECT "entryId"::text, person_id::text AS "personId", event, by, what, flight_id::text AS "flightId",
         to_char(at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') AS at
  FROM (SELECT h.seq AS "entryId", r.person_id, h.type AS event, h.by, h.data->>($3::jsonb->>h.type) AS what, r.flight_id,
               date_trunc('milliseconds', coalesce(${atSql}::timestamptz, h.at)) AS at
        FROM (${records}) r JOIN history h ON h.aggregate_id = r.id AND h.aggregate = r.aggregate
        WHERE h.type = ANY($2::text[]) AND ${about}) e
  WHERE $4::timestamptz IS NULL OR (e.at, e."entryId") < ($4::timestamptz, $5::bigint)
  ORDER BY e.at DESC, e."entryId" DESC LIMIT $6::int`;

/** What a service recorded of a person, the latest first, as far as the reader is shown that it happened. */
export async function historyOfPerson(
  db: Db,
  histories: Histories,
  personId: string,
  caller: Caller,
  { after, limit }: PageQuery,
): Promise<Page<HistoryEntryView>> {
  const [at, seq] = readCursor(after, 'instant', 'number') ?? [null, null];
  const people = await db.$queryRawUnsafe<{ id: string; operationId: string | null }[]>(histories.people, personId);
  const operationId = people[0]?.operationId ?? '';
  const ids = people.length > 0 ? people.map(({ id }) => id) : [personId]; // not heard of here yet
  const hidden = hiddenEvents(caller, operationId);
  const told = Object.entries(histories.told).filter(([type, how]) => how && !hidden.has(type));
  const fields = Object.fromEntries(told.filter(([, how]) => typeof how === 'string'));
  const rows = await db.$queryRawUnsafe<HistoryEntryView[]>(
    entriesSql(histories),
    ...[ids, told.map(([type]) => type), JSON.stringify(fields), at, seq, limit + 1],
  );
  const page = pageOf(rows, limit, (r) => [r.at, Number(r.entryId)]);
  /** The code is masked on its way out; who did it would say what it was. */
  const says = ({ what }: HistoryEntryView): boolean => {
    const secret = classOfCode.get(what);
    return !secret || isShown(caller, operationId, secret);
  };
  return {
    ...page,
    items: page.items.map(withoutNull).map((entry) => (says(entry) ? entry : { ...entry, by: undefined })),
  };
}
