import { rule, unlessBroken, type Decision } from '@homeward/kernel';
import type { ListEvent } from '../model/list-event';
import type { PassengerList } from '../model/passenger-list';
import type { Flight } from '../model/traveller';

interface Proposal {
  families: string[];
  standby: string[];
}

const untilFrozen = rule<{ list: PassengerList | undefined }>({
  name: 'a-frozen-list-is-not-proposed-anew',
  code: 'STATE-PROPOSE',
  says: 'The list is frozen: it is amended now, not proposed.',
  unblockedBy: 'movement-officer',
  holds: ({ list }) => !list || list.phase === 'PROPOSED',
});

/** An officer's proposal; a family named twice counts once. */
export const proposeList = (
  list: PassengerList | undefined,
  flight: Flight,
  { families, standby }: Proposal,
): Decision<ListEvent> =>
  unlessBroken([untilFrozen], { list }, () => {
    const listed = [...new Set(families)];
    return {
      type: 'ListProposed',
      flight,
      families: listed,
      standby: [...new Set(standby)].filter((f) => !listed.includes(f)),
    };
  });
