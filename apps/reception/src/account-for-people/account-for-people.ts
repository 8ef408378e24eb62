import { accept, unlessBroken, type Decision } from '@homeward/kernel';
import type { Arrival, ArrivalEvent, NeedKind, Variance } from '../model/arrival';
import { closedStaysClosed } from '../rules/account-for-people/closed-stays-closed';
import { peopleAreTickedWhereTheyLeave } from '../rules/account-for-people/people-are-ticked-where-they-leave';
import { variancesNameWhoTheyAreAbout } from '../rules/account-for-people/variances-name-who-they-are-about';

export interface TickPerson {
  arrival: Arrival;
  personId: string;
  offPoint: string;
  at: string;
}

export const rulesForTicking = [closedStaysClosed, peopleAreTickedWhereTheyLeave];

/** Ticked twice is ticked once. */
export function tickPerson(command: TickPerson): Decision<ArrivalEvent> {
  const { arrival, personId, offPoint, at } = command;
  if (arrival.ticked[personId]) return accept();
  return unlessBroken(rulesForTicking, command, () => ({ type: 'PersonTicked', personId, offPoint, at }));
}

export const countHeads = (arrival: Arrival, offPoint: string, count: number, by: string): Decision<ArrivalEvent> =>
  unlessBroken([closedStaysClosed], { arrival }, () => ({ type: 'HeadsCounted', offPoint, count, by }));

export interface RecordVariance {
  arrival: Arrival;
  variance: Variance;
}

export const rulesForRecordingVariances = [closedStaysClosed, variancesNameWhoTheyAreAbout];

export function recordVariance(arrival: Arrival, variance: Variance): Decision<ArrivalEvent> {
  if (arrival.variances.some((v) => v.varianceId === variance.varianceId)) return accept();
  const command = { arrival, variance };
  return unlessBroken(rulesForRecordingVariances, command, () => ({ type: 'VarianceRecorded', ...variance }));
}

/** Needs are heard after closing too: nobody's hunger waits for a form. */
export function recordNeed(
  arrival: Arrival,
  need: { needId: string; personId: string; kind: NeedKind; at: string },
): Decision<ArrivalEvent> {
  if (arrival.needs.some((n) => n.needId === need.needId)) return accept();
  return accept({ type: 'NeedRecorded', ...need });
}
