import type { ConsentJourneyV1 } from '@homeward/contracts';
import { accept, type Decision, isAfter } from '@homeward/kernel';
import type { Day } from '../model/day';
import { evolve } from '../model/evolve';
import type { ListEvent } from '../model/list-event';
import type { PassengerList } from '../model/passenger-list';
import { offload } from '../remove-passenger/remove-passenger';

/** A yes, and the journey that it is for; older records name none. */
export interface SaidYes {
  at: string;
  journey?: Pick<ConsentJourneyV1, 'operationId'>;
}

/**
 * A no, however it came: never refused, and the same no heard again changes nothing. Before the aircraft doors close the
 * person is off the list. Once they are closed they open again, and the person has to leave the cabin. Once the aircraft has
 * left, the no is kept for those who ask at the other end what the person needs now.
 * Source: docs/handbook/consent.md#r-cons-8.
 * @param personIds one person, under each of their records
 * @param saidYes the last time: a no after a yes to a later journey is about that one (docs/handbook/states.md#fulfilled)
 */
export function hearNo(day: Day, personIds: readonly string[], saidYes?: SaidYes): Decision<ListEvent> {
  if (saidYes && isToALaterJourney(saidYes, day)) return accept();
  const events: ListEvent[] = [];
  let { list } = day;
  for (const personId of personIds)
    for (const event of heardOf(list, personId, day.now.toISOString())) {
      events.push(event);
      list = evolve(list, event);
    }
  return accept(...events);
}

/**
 * Until somebody has recorded that the flight is over, a no is about this flight, whatever the plan says: the person
 * may be in the air. Afterwards it is about the journey of their last yes, where that is another journey or the yes
 * was given since.
 */
function isToALaterJourney({ at, journey }: SaidYes, { list, now }: Day): boolean {
  const { phase, doors, arrivedAt, flight } = list;
  if (phase !== 'DEPARTED' || !doors || !arrivedAt || now < new Date(arrivedAt)) return false;
  const toAnother = journey !== undefined && journey.operationId !== flight.operationId;
  return isAfter(at, toAnother ? doors.closedAt : arrivedAt);
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

/** When the aircraft doors open, whoever is aboard though they said no leaves as well. */
export const offloadWhoWasKept = (list: PassengerList): ListEvent[] =>
  Object.keys(list.noesAfterDoors ?? {}).flatMap((id) => offload(list, id, 'WITHDRAWN'));
