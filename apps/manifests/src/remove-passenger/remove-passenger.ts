import type { ExitCode } from '@homeward/contracts';
import { NotFound, accept, unlessBroken, type Decision } from '@homeward/kernel';
import type { Removal } from '../commands/remove-passenger';
import type { Day } from '../model/day';
import { seemingAgeOf, type Finding } from '../model/finding';
import type { ListEvent } from '../model/list-event';
import { listed, type ByHand, type Passenger, type PassengerList } from '../model/passenger-list';
import { firstReasonForARemovalStays } from '../rules/stages-of-the-day/first-reason-for-a-removal-stays';

export const rulesForRemoving = [firstReasonForARemovalStays];

/**
 * An officer takes a person off a list. The same removal sent again changes nothing; another reason is refused. Protection is told of
 * whoever is turned back by exit control, as of anybody who is found at the gate.
 * Source: docs/handbook/day-of-movement.md#findings.
 * @throws NotFound when they are said to stay with somebody whom the list does not know
 */
export function removePassenger(
  { list, now }: Day,
  { personId, code, staysWith }: Removal,
  { findingId, by }: Pick<Finding, 'findingId' | 'by'>,
): Decision<ListEvent> {
  if (staysWith !== undefined && !list.people[staysWith]) throw new NotFound('Passenger');
  return unlessBroken(rulesForRemoving, { code, passenger: list.people[personId] }, () => {
    const off = offload(list, personId, code, staysWith, { what: 'REMOVAL' });
    if (off.length === 0 || code !== 'EXIT_DENIED') return off;
    const aboutAge = seemingAgeOf(list.people[personId]!.band);
    const found = { findingId, kind: code, personId, aboutAge, foundIn: 'GATE' as const, at: now.toISOString(), by };
    return [...off, { type: 'FindingRecorded', finding: found }];
  });
}

/** The service that owns a fact says that somebody cannot fly: never refused. Whoever is off the list already stays off for the first reason. */
export const removeForAFact = ({ list }: Day, personId: string, code: ExitCode): Decision<ListEvent> =>
  accept(...offload(list, personId, code));

/** Takes a person off a list: at once, whoever they are with. Their family is settled when the check closes. */
export function offload(
  { people }: PassengerList,
  personId: string,
  code: ExitCode,
  because = personId,
  byHand?: ByHand,
): ListEvent[] {
  const passenger = people[personId];
  if (!passenger || passenger.out) return [];
  return [{ type: 'PassengerRemoved', personId, code, because, ...(byHand && { byHand }) }];
}

/** An escort does not come: the children whom they were to take along cannot fly. */
export const removeThoseEscortedBy = ({ list }: Day, escortRef: string): Decision<ListEvent> =>
  accept(
    ...escortedBy(listed(list), escortRef).flatMap(({ personId }) =>
      offload(list, personId, 'REMOVED_BY_PROTECTION', personId, { what: 'ESCORT_ABSENT', escort: escortRef }),
    ),
  );

/** The children who are off the list for want of this escort. */
export const offForWantOf = ({ people }: PassengerList, escortRef: string): Passenger[] =>
  escortedBy(Object.values(people), escortRef).filter((p) => p.out?.code === 'REMOVED_BY_PROTECTION');

const escortedBy = (people: Passenger[], escortRef: string): Passenger[] =>
  people.filter((p) => p.escortRef === escortRef);
