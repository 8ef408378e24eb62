import { fromTheRecord, type FromTheCall, type FromTheRecord, type Known } from './from-the-record';
import type { ListEvent } from './list-event';
import type { PassengerList } from './passenger-list';

/**
 * Nothing that can change is copied for good: before each step the list takes family, age, needs and escort from the records,
 * stop and bags from the calls, for the flight as it goes now. What an aircraft left with stays as it was.
 * @returns one fact, or none where the list agrees with the records
 */
export function followRecords(
  list: PassengerList,
  known: ReadonlyMap<string, Known>,
  calls: ReadonlyMap<string, FromTheCall>,
): ListEvent[] {
  if (list.phase === 'DEPARTED') return [];
  const changed = Object.values(list.people).flatMap((p): [string, FromTheRecord][] => {
    const of = known.get(p.personId);
    if (!of) return [];
    const now = { ...fromTheRecord(of), ...calls.get(p.personId) };
    return agree(p, { ...p, ...now }) ? [] : [[p.personId, now]];
  });
  return changed.length === 0 ? [] : [{ type: 'RecordsFollowed', people: Object.fromEntries(changed) }];
}

const agree = (listed: FromTheRecord, now: FromTheRecord): boolean =>
  listed.familyId === now.familyId &&
  listed.offPoint === now.offPoint &&
  listed.bagKg === now.bagKg &&
  listed.band === now.band &&
  (listed.bands ?? []).join() === (now.bands ?? []).join() &&
  listed.needs.join() === now.needs.join() &&
  (listed.mayBeOfAge ?? false) === (now.mayBeOfAge ?? false) &&
  listed.escortRef === now.escortRef &&
  (listed.answeredForBy ?? []).join() === (now.answeredForBy ?? []).join();
