import { isYesInForce } from '@homeward/contracts';
import { accept, factsOf, type Decision } from '@homeward/kernel';
import { allAnswer, type OwnersAnswer } from '../commands/close-doors';
import { hearNo } from '../hear-no/hear-no';
import type { Day } from '../model/day';
import { holdsAt } from '../model/holds-at';
import type { ListEvent } from '../model/list-event';
import { journeysAhead, type JourneyAhead } from '../model/journeys-ahead';
import { idsToAskAbout, type PassengerList } from '../model/passenger-list';
import { leavesAt } from '../model/traveller';
import { offload } from '../remove-passenger/remove-passenger';

const isDue = (list: PassengerList): boolean => list.doors?.paper?.comparison === 'DUE';

/** Whom the owners are asked about, once they answer again; undefined where no paper list waits for them. */
export const questionOnPaper = (list: PassengerList | undefined): JourneyAhead[] | undefined =>
  list && isDue(list) ? journeysAhead(list, idsToAskAbout(list)) : undefined;

/**
 * The owners answer again, or one of them does, after doors that were closed on a paper list. Of whom consent has no yes, the paper was wrong:
 * that is a no after the aircraft doors had closed. Who has lost clearance leaves the cabin while the aircraft is here.
 * Source: docs/handbook/day-of-movement.md#paper-list.
 */
export function comparePaper(day: Day, answer: OwnersAnswer): Decision<ListEvent> {
  const { list, now } = day;
  if (!isDue(list)) return accept();
  const aboard = idsToAskAbout(list);
  const noes = factsOf(
    hearNo(
      day,
      aboard.filter((id) => answer.consent && !isYesInForce(answer.consent.get(id))),
    ),
  );
  const compared: ListEvent[] = allAnswer(answer) ? [{ type: 'PaperCompared', at: now.toISOString() }] : [];
  if (list.phase === 'DEPARTED') return accept(...compared, ...noes);
  const leaves = leavesAt({ flight: list.flight, now });
  const unfit = aboard.filter((id) => answer.fitUntil && !holdsAt(answer.fitUntil.get(id), leaves));
  const off = unfit.flatMap((id) => offload(list, id, 'MEDICAL_OFFLOAD'));
  const alreadyOff = new Set(noes.flatMap((e) => (e.type === 'PassengerRemoved' ? [e.personId] : [])));
  const more = off.filter((e) => e.type === 'PassengerRemoved' && !alreadyOff.has(e.personId));
  const reopened: ListEvent[] = noes.length === 0 && more.length > 0 ? [{ type: 'DoorsReopened' }] : [];
  return accept(...compared, ...noes, ...reopened, ...more);
}
