import { NotFound, accept, oneIdOneContent, unlessBroken, type Decision } from '@homeward/kernel';
import type { Day } from '../model/day';
import type { FindingEnd, Found } from '../model/finding';
import type { ListEvent } from '../model/list-event';
import { hasLeft } from '../model/passenger-list';
import { offload } from '../remove-passenger/remove-passenger';
import { aChildWhoWasFoundIsNotLetGo } from '../rules/findings/a-child-who-was-found-is-not-let-go';
import { aFindingSaysOfWhom } from '../rules/findings/a-finding-says-of-whom';
import { anEndFitsWhatWasFound } from '../rules/findings/an-end-fits-what-was-found';
import { theRightPersonBoardsByTheirOwnScan } from '../rules/findings/the-right-person-boards-by-their-own-scan';
import { whoItIsAfterAllIsOnTheList } from '../rules/findings/who-it-is-after-all-is-on-the-list';
import { whoTakesCareIsNamed } from '../rules/findings/who-takes-care-is-named';

const sentAgain = oneIdOneContent('embarkation-officer');
export const rulesForRecordingAFinding = [aFindingSaysOfWhom, sentAgain];

/**
 * A finding takes nobody off the list: whoever is doubted does not board, and nothing closes before it is resolved.
 * @throws NotFound when they came with somebody who is not on the list
 */
export function recordFinding({ list, now }: Day, found: Found, by: string): Decision<ListEvent> {
  const known = list.findings?.[found.findingId];
  if (found.withPersonId !== undefined && !list.people[found.withPersonId]) throw new NotFound('Passenger');
  const { at: _at, by: _by, ended: _ended, ...before } = known ?? { at: '', by: '' };
  const passenger = found.personId === undefined ? undefined : list.people[found.personId];
  const command = { ...found, passenger, before: known && before, now: found };
  return unlessBroken(rulesForRecordingAFinding, command, () =>
    known ? [] : { type: 'FindingRecorded', finding: { ...found, at: now.toISOString(), by } },
  );
}

export const rulesForEndingAFinding = [
  anEndFitsWhatWasFound,
  whoTakesCareIsNamed,
  whoItIsAfterAllIsOnTheList,
  aChildWhoWasFoundIsNotLetGo,
  theRightPersonBoardsByTheirOwnScan,
];

/**
 * What became of them. Where somebody has boarded under the name of another, that place is off the list: they are seen
 * leaving the cabin like everybody else.
 * @throws NotFound when there is no such finding
 */
export function endFinding({ list, now }: Day, findingId: string, end: FindingEnd, by: string): Decision<ListEvent> {
  const found = list.findings?.[findingId];
  if (!found) throw new NotFound('Finding');
  if (found.ended) return accept();
  const known = end.foundToBe === undefined ? undefined : list.people[end.foundToBe];
  const wearer = found.personId === undefined ? undefined : list.people[found.personId];
  return unlessBroken(rulesForEndingAFinding, { ...end, found, known, wearer }, () => {
    const ended = { ...end, at: now.toISOString(), by };
    const impostor = end.outcome === 'PERSON_AWAY' && wearer?.boarded && !hasLeft(list);
    return [
      { type: 'FindingEnded', findingId, ended },
      ...(impostor ? offload(list, found.personId!, 'SECURITY_OFFLOAD') : []),
    ];
  });
}
