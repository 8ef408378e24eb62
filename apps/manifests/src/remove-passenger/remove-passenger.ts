import type { ExitCode } from '@homeward/contracts';
import { accept, type Decision } from '@homeward/kernel';
import type { Day } from '../model/day';
import type { ListEvent } from '../model/list-event';
import { listed, type Passenger, type PassengerList } from '../model/passenger-list';

/**
 * Takes a person off a list: at once, whoever they are with. Their family is settled when the check closes. Who is off
 * already stays off under the first reason.
 * @param staysWith the relative whom they stay with, where that is the reason
 */
export function removePassenger(
  { list }: Day,
  personId: string,
  code: ExitCode,
  staysWith?: string | null,
): Decision<ListEvent> {
  const passenger = list.people[personId];
  if (!passenger || passenger.out) return accept();
  return accept({ type: 'PassengerRemoved', personId, code, because: staysWith ?? personId });
}

/** An escort does not come: the children whom they were to take along cannot fly. */
export const removeThoseEscortedBy = ({ list }: Day, escortRef: string): Decision<ListEvent> =>
  accept(
    ...escortedBy(listed(list), escortRef).map(({ personId }): ListEvent => ({
      type: 'PassengerRemoved',
      personId,
      code: 'REMOVED_BY_PROTECTION',
      because: personId,
    })),
  );

/** The children who are off the list for want of this escort. */
export const offForWantOf = ({ people }: PassengerList, escortRef: string): Passenger[] =>
  escortedBy(Object.values(people), escortRef).filter((p) => p.out?.code === 'REMOVED_BY_PROTECTION');

const escortedBy = (people: Passenger[], escortRef: string): Passenger[] =>
  people.filter((p) => p.escortRef === escortRef);
