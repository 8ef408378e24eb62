import { brokenBy } from '@homeward/kernel';
import { standbyFamilyIsReachable } from '../rules/standby/standby-family-is-reachable';
import { wholeFamilyIsReady } from '../rules/standby/whole-family-is-ready';
import { limitBrokenBy } from '../rules/versions/the-aircraft-carries-them';
import type { Day } from '../model/day';
import { evolve } from '../model/evolve';
import type { ListEvent } from '../model/list-event';
import { othersAboard } from '../model/others-aboard';
import { listed, type PassengerList, type StandbyFamily } from '../model/passenger-list';

export const rulesForPromoting = [standbyFamilyIsReachable, wholeFamilyIsReady];

export interface Promotion {
  events: ListEvent[];
  promoted: string[];
  passedOver: { familyId: string; because: string }[];
}

/**
 * Takes standby families in their order: the next whole, reachable, ready one that fits seats, laps, places and the
 * payload of every leg. Those passed over are named with the limit that stopped them
 * (docs/handbook/day-of-movement.md#promotion).
 */
export function promote(day: Day): Promotion {
  const result: Promotion = { events: [], promoted: [], passedOver: [] };
  let now = day;
  for (const family of day.list.standby) {
    if (family.people.some((id) => now.list.people[id]!.standing !== 'STANDBY')) continue;
    const people = whoWaitsWith(now.list, family);
    const because = obstacle(now, people);
    if (because) {
      result.passedOver.push({ familyId: family.familyId, because });
      continue;
    }
    const event: ListEvent = { type: 'FamilyPromoted', familyId: family.familyId, people };
    now = now.with(evolve(now.list, event));
    result.events.push(event);
    result.promoted.push(...people);
  }
  return result;
}

/** They, and whoever has come into their family since and waits as well. */
function whoWaitsWith({ people }: PassengerList, family: StandbyFamily): string[] {
  const families = family.people.map((id) => people[id]!.familyId);
  const waiting = Object.values(people).filter((p) => p.standing === 'STANDBY' && families.includes(p.familyId));
  return waiting.map((p) => p.personId);
}

function obstacle(day: Day, people: readonly string[]): string | undefined {
  const { list } = day;
  const family = people.map((id) => list.people[id]!);
  const [first] = brokenBy(rulesForPromoting, { members: family.map((p) => day.about(p)) });
  return first?.code ?? limitBrokenBy([...listed(list), ...family, ...othersAboard(list)], list.flight);
}
