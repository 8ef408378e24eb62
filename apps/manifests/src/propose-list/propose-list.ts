import { accept, type Decision } from '@homeward/kernel';
import type { Proposal } from '../commands/propose-list';
import type { ListEvent } from '../model/list-event';
import type { Flight } from '../model/traveller';

/** An officer's proposal; a family named twice counts once, one that flies does not wait as well. */
export function proposeList(flight: Flight, { families, standby }: Proposal): Decision<ListEvent> {
  const listed = [...new Set(families)];
  return accept({
    type: 'ListProposed',
    flight,
    families: listed,
    standby: [...new Set(standby)].filter((f) => !listed.includes(f)),
  });
}
