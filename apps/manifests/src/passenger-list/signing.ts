import type { Caller } from '@homeward/access';
import { withEtag, type Reply } from '@homeward/http';
import type { Decision } from '@homeward/kernel';
import type { ListEvent } from '../model/list-event';
import type { ListStep } from '../model/list-transitions';
import type { PassengerList, Signed } from '../model/passenger-list';
import { signedBy } from '../model/signed';
import type { PassengerLists } from '../storage/passenger-lists';
import { summaryOf, type ListSummary } from './list-summary.view';

/** Records what two people have to sign, each for themself and at the same time: so neither names a version. */
export async function signing(
  lists: PassengerLists,
  step: ListStep,
  flightId: string,
  caller: Caller,
  reply: Reply,
  decide: (signed: Signed, list: PassengerList) => Decision<ListEvent>,
): Promise<ListSummary> {
  const target = { id: flightId, unconditional: true };
  const stored = await lists.decide(step, target, caller, ({ list, now }) => decide(signedBy(caller, now), list));
  return summaryOf(withEtag(reply, stored), lists);
}
