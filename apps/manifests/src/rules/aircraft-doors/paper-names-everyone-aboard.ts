import { rule } from '@homeward/kernel';
import type { VouchBesideTheList } from '../../commands/vouch-on-paper';

/** Nobody can show later that a person who is not named was asked. Source: docs/handbook/day-of-movement.md#paper-list. */
export const paperNamesEveryoneAboard = rule<Pick<VouchBesideTheList, 'aboard' | 'asked'>>({
  name: 'paper-names-everyone-aboard',
  code: 'PAPER-ASKED',
  says: 'A paper list names exactly those aboard, each with the serial of the paper on which they were asked.',
  unblockedBy: 'embarkation-officer',
  holds: ({ aboard, asked }) => {
    const named = new Set(asked.map((a) => a.personId));
    return named.size === asked.length && named.size === aboard.length && aboard.every((id) => named.has(id));
  },
});
