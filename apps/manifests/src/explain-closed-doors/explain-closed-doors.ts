import { accept, brokenBy, refuse, type Decision } from '@homeward/kernel';
import type { ReasonBesideTheList, ReasonToStayClosed } from '../commands/explain-closed-doors';
import { evolve } from '../model/evolve';
import type { ListEvent } from '../model/list-event';
import { stillInCabin, type PassengerList } from '../model/passenger-list';
import { doorsStayClosedByTwoPeople } from '../rules/aircraft-doors/doors-stay-closed-by-two-people';
import { reasonsAreAboutAnOpenNo } from '../rules/aircraft-doors/reasons-are-about-an-open-no';

export const rulesForExplainingClosedDoors = [reasonsAreAboutAnOpenNo, doorsStayClosedByTwoPeople];

/** How many people have to say why. */
const needed = 2;

/**
 * One of two people says why the aircraft doors cannot open for somebody who said no. They stay closed once both have said
 * so of everybody in the cabin who is off the list; until then they are open.
 */
export function explainClosedDoors(
  list: PassengerList,
  { personId, why, signed }: ReasonToStayClosed,
): Decision<ListEvent> {
  const before = list.noesAfterDoors?.[personId]?.reasons ?? [];
  const command: ReasonBesideTheList = { list, personId, why, signed, before };
  const broken = brokenBy(rulesForExplainingClosedDoors, command);
  if (broken.length > 0) return refuse(...broken);
  const recorded: ListEvent = { type: 'ReasonToStayClosedRecorded', personId, why, ...signed };
  const { noesAfterDoors, people } = evolve(list, recorded);
  const inCabin = stillInCabin({ people }).map((p) => p.personId);
  const allSaid = inCabin.every((id) => (noesAfterDoors?.[id]?.reasons.length ?? 0) >= needed);
  return allSaid ? accept<ListEvent>(recorded, { type: 'DoorsKeptClosed', people: inCabin }) : accept(recorded);
}
