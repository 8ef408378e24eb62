import type { Caregivers } from './accompanied-by';
import { isOfAgeThroughout } from './bands-flown';
import type { ListEvent } from './list-event';
import type { Passenger, PassengerList } from './passenger-list';
import { evolve } from './evolve';

/** Who agreed to part from whom: leaver → adults. */
export type Agreements = ReadonlyMap<string, ReadonlySet<string>>;

/** Whether each of these agreed that the family parts from one of them. */
const allAgreed = (agreements: Agreements, leaverId: string, adults: readonly { personId: string }[]): boolean =>
  adults.every((a) => agreements.get(leaverId)?.has(a.personId));

const followed: ReadonlySet<string> = new Set(['FAMILY_OFFLOAD', 'VOLUNTARY_DEFER']);

/** The member because of whom the others go too, not one who merely followed. */
const causeOf = (gone: Passenger[]): string => (gone.find((p) => !followed.has(p.out!.code)) ?? gone[0]!).personId;

/**
 * Keeps families whole: when one is out the others are out too, unless every adult of the family, the one who is out
 * included, agreed to part; and no child ever goes, or stays behind, without whoever answers for it
 * (docs/handbook/day-of-movement.md#settling).
 */
export function settle(list: PassengerList, agreements: Agreements, caregivers: Caregivers): ListEvent[] {
  const events: ListEvent[] = [];
  let now = list;
  for (let settled = false; !settled;) {
    settled = true;
    for (const { leave, cause } of broken(now, agreements, caregivers)) {
      settled = false;
      for (const p of leave) {
        const event: ListEvent = {
          type: 'PassengerRemoved',
          personId: p.personId,
          code: 'FAMILY_OFFLOAD',
          because: cause,
        };
        events.push(event);
        now = evolve(now, event);
      }
    }
  }
  return events;
}

function broken(
  list: PassengerList,
  agreements: Agreements,
  caregivers: Caregivers,
): { leave: Passenger[]; cause: string }[] {
  const groups = new Map<string, Passenger[]>();
  for (const p of Object.values(list.people))
    if (p.wasListed) groups.set(p.familyId, [...(groups.get(p.familyId) ?? []), p]);
  return [...groups.values()].flatMap((family) => {
    const byId = [...family].sort((a, b) => (a.personId < b.personId ? -1 : 1));
    const gone = byId.filter((p) => p.standing === 'OUT');
    const here = byId.filter((p) => p.standing !== 'OUT');
    if (gone.length === 0 || here.length === 0) return [];
    const cause = causeOf(gone);
    const adults = family.filter((p) => p.band === 'ADULT');
    const carers = adults.filter((p) => isOfAgeThroughout(p, list.flight));
    const isAloneIn = (group: Passenger[]) => (p: Passenger) =>
      !isOfAgeThroughout(p, list.flight) && !hasCare(group, carers, caregivers.get(p.personId) ?? []);
    const mayPart = !gone.some(isAloneIn(gone)) && allAgreed(agreements, cause, adults);
    const leave = mayPart ? here.filter(isAloneIn(here)) : here;
    return leave.length === 0 ? [] : [{ leave, cause }];
  });
}

/** A child for whom nobody of the family answers travels by protection's decision: with any adult of those with whom it lives. */
function hasCare(group: readonly Passenger[], adults: readonly Passenger[], caregivers: readonly string[]): boolean {
  const theirs = adults.filter((a) => caregivers.includes(a.personId));
  return group.some((p) => (theirs.length > 0 ? theirs : adults).some((a) => a.personId === p.personId));
}
