import type { Caregivers } from './accompanied-by';
import { everyAdultAgreesToPart } from '../rules/families/every-adult-agrees-to-part';
import { noChildIsPartedFromWhoAnswersForIt } from '../rules/families/no-child-is-parted-from-who-answers-for-it';
import { isOfAgeThroughout } from './bands-flown';
import type { ListEvent } from './list-event';
import type { Passenger, PassengerList } from './passenger-list';
import { evolve } from './evolve';

/** Who agreed to part from whom: leaver → adults. */
export type Agreements = ReadonlyMap<string, ReadonlySet<string>>;

type Followed = Extract<ListEvent, { type: 'PassengerRemoved' }>;

const followed: ReadonlySet<string> = new Set(['FAMILY_OFFLOAD', 'VOLUNTARY_DEFER']);

const idsOf = (people: readonly Passenger[]): string[] => people.map((p) => p.personId);

/** The member because of whom the others go too, not one who merely followed. */
const causeOf = (gone: Passenger[]): string => (gone.find((p) => !followed.has(p.out!.code)) ?? gone[0]!).personId;

/**
 * Keeps families whole: when one is out the others are out too, unless every adult of the family, the one who is out
 * included, agreed to part; and no child ever goes, or stays behind, without whoever answers for it
 * (docs/handbook/day-of-movement.md#settling).
 */
export function settle(list: PassengerList, agreements: Agreements, caregivers: Caregivers): Followed[] {
  const events: Followed[] = [];
  let now = list;
  for (let settled = false; !settled;) {
    settled = true;
    for (const { leave, cause } of broken(now, agreements, caregivers)) {
      settled = false;
      for (const p of leave) {
        const event: Followed = {
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
    const carers = idsOf(adults.filter((p) => isOfAgeThroughout(p, list.flight)));
    const hasCareIn = (group: Passenger[]) => (p: Passenger) =>
      noChildIsPartedFromWhoAnswersForIt.holds({
        ...p,
        together: idsOf(group),
        adults: carers,
        caregivers: caregivers.get(p.personId) ?? [],
        flight: list.flight,
      });
    const agreed = [...(agreements.get(cause) ?? [])];
    const mayPart = everyAdultAgreesToPart.holds({ adults: idsOf(adults), agreed }) && gone.every(hasCareIn(gone));
    const cared = hasCareIn(here);
    const leave = mayPart ? here.filter((p) => !cared(p)) : here;
    return leave.length === 0 ? [] : [{ leave, cause }];
  });
}
