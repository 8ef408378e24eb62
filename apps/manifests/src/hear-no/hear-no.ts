import { accept, type Decision } from '@homeward/kernel';
import type { Day } from '../model/day';
import { evolve } from '../model/evolve';
import type { ListEvent } from '../model/list-event';
import type { PassengerList } from '../model/passenger-list';
import { offload } from '../remove-passenger/remove-passenger';

/**
 * A no, however it came: never refused, and the same no heard again changes nothing. Before the aircraft doors close the
 * person is off the list. Once they are closed they open again, and the person has to leave the cabin. Once the aircraft has
 * left, the no is kept for those who ask at the other end what the person needs now.
 * Source: docs/handbook/consent.md#r-cons-8.
 * @param personIds one person, under each of their records
 * @param saidYesAt when they last said yes: a no after a later yes is about a later journey (docs/handbook/states.md#fulfilled)
 */
export function hearNo(day: Day, personIds: readonly string[], saidYesAt?: string): Decision<ListEvent> {
  const { phase, doors } = day.list;
  const journeyIsOver =
    phase === 'DEPARTED' && doors && saidYesAt !== undefined && new Date(doors.closedAt) < new Date(saidYesAt);
  if (journeyIsOver) return accept();
  const events: ListEvent[] = [];
  let { list } = day;
  for (const personId of personIds)
    for (const event of heardOf(list, personId, day.now.toISOString())) {
      events.push(event);
      list = evolve(list, event);
    }
  return accept(...events);
}

function heardOf(list: PassengerList, personId: string, at: string): ListEvent[] {
  const off = list.phase === 'FROZEN' ? offload(list, personId, 'WITHDRAWN') : [];
  // Until somebody has passed doors that were opened for a no, they may stay closed: the next no counts like the first.
  const doors = list.doors ?? list.reopened?.doors;
  if (!doors || !list.people[personId]?.boarded || list.noesAfterDoors?.[personId]) return off;
  const onPaper = doors.paper && (true as const);
  const heard: ListEvent = { type: 'NoHeardAfterDoors', personId, at, onPaper };
  if (list.phase === 'DEPARTED') return [heard];
  const reopened: ListEvent[] = list.phase === 'CLOSED' ? [{ type: 'DoorsReopened', forNo: true }] : [];
  return [heard, ...reopened, ...offload(list, personId, 'WITHDRAWN'), ...offloadWhoWasKept(list)];
}

/** When the doors open, whoever is aboard though they said no leaves as well. */
export const offloadWhoWasKept = (list: PassengerList): ListEvent[] =>
  Object.keys(list.noesAfterDoors ?? {}).flatMap((id) => offload(list, id, 'WITHDRAWN'));
