import { accept, brokenBy, refuse, type Decision } from '@homeward/kernel';
import type { Freeze } from '../commands/freeze-manifest';
import type { Newborn } from '../commands/join-newborn';
import { asOneMore } from '../model/as-one-more';
import type { Day } from '../model/day';
import type { ListEvent } from '../model/list-event';
import { whoIsOutStaysOut } from '../rules/boarding-gate/who-is-out-stays-out';
import { newbornJoinsItsMother } from '../rules/stages-of-the-day/newborn-joins-its-mother';
import { theAircraftCarriesThem } from '../rules/versions/the-aircraft-carries-them';

export const rulesForJoining = [whoIsOutStaysOut, newbornJoinsItsMother, theAircraftCarriesThem];

/** A child born since registration joins its family: ready like everyone else, and only where it fits. */
export function joinNewborn(day: Day, baby: Newborn, codeOf: Freeze['codeOf']): Decision<ListEvent> {
  const { people } = day.list;
  const [known, mother] = [people[baby.personId], people[baby.motherId]];
  if (known && known.standing !== 'OUT') return accept();
  const at = { offPoint: mother?.offPoint ?? '', bagKg: 0 };
  const { passenger, blockers, carried } = asOneMore(day, { ...baby, ...at }, codeOf);
  const broken = [...brokenBy(rulesForJoining, { passenger: known, mother, baby, ...carried }), ...blockers];
  return broken.length > 0 ? refuse(...broken) : accept({ type: 'NewbornJoined', passenger, motherId: baby.motherId });
}
