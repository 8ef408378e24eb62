import { accept, unlessBroken, type Decision } from '@homeward/kernel';
import type { RecordNeed, RecordVariance, TickPerson } from '../commands/account-for-people';
import type { Arrival, ArrivalEvent } from '../model/arrival';
import { peopleAreTickedWhereTheyLeave } from '../rules/account-for-people/people-are-ticked-where-they-leave';
import { variancesNameWhoTheyAreAbout } from '../rules/account-for-people/variances-name-who-they-are-about';

export const rulesForTicking = [peopleAreTickedWhereTheyLeave];

/** Ticked twice at the same stop is ticked once; at another stop it is judged like the first tick. */
export function tickPerson(command: TickPerson): Decision<ArrivalEvent> {
  const { arrival, personId, offPoint, at } = command;
  if (arrival.ticked[personId]?.offPoint === offPoint) return accept();
  return unlessBroken(rulesForTicking, command, () => ({ type: 'PersonTicked', personId, offPoint, at }));
}

/** The last count of a stop stands. */
export const countHeads = (offPoint: string, count: number, by: string): Decision<ArrivalEvent> =>
  accept({ type: 'HeadsCounted', offPoint, count, by });

export const rulesForRecordingVariances = [variancesNameWhoTheyAreAbout];

export function recordVariance(command: RecordVariance): Decision<ArrivalEvent> {
  const { arrival, variance } = command;
  if (arrival.variances.some((v) => v.varianceId === variance.varianceId)) return accept();
  return unlessBroken(rulesForRecordingVariances, command, () => ({ ...variance, type: 'VarianceRecorded' }));
}

export function recordNeed(arrival: Arrival, need: RecordNeed): Decision<ArrivalEvent> {
  if (arrival.needs.some((n) => n.needId === need.needId)) return accept();
  return accept({ ...need, type: 'NeedRecorded' });
}
