import { accept, brokenBy, eachOnce, refuse, type Decision } from '@homeward/kernel';
import { reopenDoors } from '../close-doors/keep-doors-closed.decision';
import type { ReopenedBecause } from '../commands/reopen';
import type { Day } from '../model/day';
import { evolve } from '../model/evolve';
import type { ListEvent } from '../model/list-event';
import { isOffSince } from '../model/off-since';
import { othersAboard } from '../model/others-aboard';
import { listed, type PassengerList, type Stage } from '../model/passenger-list';
import { onlyTheLastCheckIsReopened } from '../rules/stages-of-the-day/only-the-last-check-is-reopened';
import { theAircraftCarriesThem } from '../rules/versions/the-aircraft-carries-them';

export const rulesForReopening = [onlyTheLastCheckIsReopened, theAircraftCarriesThem];

/**
 * Opens a check again that was closed by mistake. Those whom it took off come back as they were, except those who
 * said no or were found unfit since, and those who follow them. Promoted families wait again, unless somebody of them
 * is aboard.
 */
export function reopenStage(day: Day, stage: Stage, why: ReopenedBecause): Decision<ListEvent> {
  const { list } = day;
  const closed = list.checkpoints.find((c) => c.stage === stage);
  const out = (closed?.took ?? []).flatMap((id) => list.people[id] ?? []).filter((p) => p.out);
  const stays = new Set(out.filter((p) => isOffSince(day, p)).map((p) => p.personId));
  const back = out.filter((p) => !stays.has(p.personId) && !stays.has(p.out!.because)).map((p) => p.personId);
  const waits = whoWaitsAgain(list, closed?.promoted ?? []);
  const reopened: ListEvent = { type: 'StageReopened', stage, why, at: day.now.toISOString(), back, waits };
  const after = evolve(list, reopened);
  const broken = brokenBy(rulesForReopening, {
    closedStages: list.closedStages,
    stage,
    people: [...listed(after), ...othersAboard(after)],
    flight: list.flight,
  });
  return broken.length > 0 ? refuse(...eachOnce(broken)) : accept(reopened);
}

/** A family goes on standby whole, or stays on the list whole. */
function whoWaitsAgain({ people }: PassengerList, promoted: readonly string[]): string[] {
  const theirs = promoted.flatMap((id) => people[id] ?? []);
  const boarded = new Set(theirs.filter((p) => p.boarded || p.offloaded).map((p) => p.familyId));
  return theirs.filter((p) => p.standing === 'LISTED' && !boarded.has(p.familyId)).map((p) => p.personId);
}

/** Opens aircraft doors that were closed by mistake, until the flight has departed. */
export function openDoors({ list, now }: Day, why: ReopenedBecause): Decision<ListEvent> {
  const opened = reopenDoors(list);
  if (!opened.accepted) return opened;
  const at = now.toISOString();
  return accept(...opened.events.map((e) => (e.type === 'DoorsReopened' ? { ...e, why, at } : e)));
}
