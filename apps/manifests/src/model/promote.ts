import { listed, type PassengerList, type StandbyFamily } from './passenger-list';
import { evolve } from './evolve';
import type { ListEvent } from './list-event';
import { limitBrokenBy } from './load';

export interface Promotion {
  events: ListEvent[];
  promoted: string[];
  passedOver: { familyId: string; because: string }[];
}

/**
 * Takes standby families in their order: the next whole, reachable, ready one that fits seats, laps, places and the
 * payload of every leg. Those passed over are named with the limit that stopped them
 * (docs/handbook/day-of-movement.md#promotion).
 * @param isReady whether nothing in the readiness predicate stands against a person
 */
export function promote(list: PassengerList, isReady: (personId: string) => boolean): Promotion {
  const result: Promotion = { events: [], promoted: [], passedOver: [] };
  let now = list;
  for (const family of list.standby) {
    if (family.people.some((id) => now.people[id]!.standing !== 'STANDBY')) continue;
    const because = obstacle(now, family, isReady);
    if (because) {
      result.passedOver.push({ familyId: family.familyId, because });
      continue;
    }
    const event: ListEvent = { type: 'FamilyPromoted', familyId: family.familyId, people: family.people };
    now = evolve(now, event);
    result.events.push(event);
    result.promoted.push(...family.people);
  }
  return result;
}

function obstacle(
  list: PassengerList,
  { people }: StandbyFamily,
  isReady: (id: string) => boolean,
): string | undefined {
  if (people.some((id) => list.people[id]!.unreachable)) return 'unreachable';
  if (!people.every(isReady)) return 'not ready';
  return limitBrokenBy([...listed(list), ...people.map((id) => list.people[id]!)], list.flight);
}
