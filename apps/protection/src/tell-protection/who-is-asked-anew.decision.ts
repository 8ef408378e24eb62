import { isAfter } from '@homeward/kernel';
import type { Assessment } from '../model/protection-file';
import type { Separation } from '../model/separation';

/** What protection has under the records of one person, as a merge of them is undone. */
export interface UnderARecord {
  records: readonly string[];
  /** When the records became one. */
  since: string;
  /** What follows for operations, of each file. */
  assessments: readonly Assessment[];
  /** Concerns that nobody has answered, and whether those who protect children are to hear of them. */
  open: readonly { child: boolean }[];
  /** A file or a concern was written since. */
  writtenSince: boolean;
  /** About one of the records. */
  orders: readonly Separation[];
}

/** A hold, an open screening, fear or a decision about a child, or the embassy is told nothing. */
const standsInTheWay = (a: Assessment): boolean =>
  !a.cleared || a.embassyBlocked || a.bestInterests === 'OUTSTANDING' || a.otherParent === 'MISSING';

const isHeld = ({ assessments, open }: UnderARecord): boolean => assessments.some(standsInTheWay) || open.length > 0;

/** Ordered meanwhile, and in force; what repeats another order already stands for both. */
const orderedMeanwhile = ({ orders, since }: UnderARecord): Separation[] =>
  orders.filter((s) => !s.liftedAt && !s.repeats && isAfter(s.orderedAt, since));

/**
 * What was recorded while two records were one may be of either person, a hold as well as a clearing: protection looks at both
 * again. Whoever comes back is asked about whatever holds the record that stayed, also from before.
 */
export function whoIsAskedAnew(
  back: UnderARecord,
  kept: UnderARecord,
): { back: boolean; kept: boolean; child: boolean } {
  const changed = [back, kept].some((one) => one.writtenSince || orderedMeanwhile(one).length > 0);
  const child = [...back.open, ...kept.open].some((concern) => concern.child);
  return { back: changed || isHeld(kept), kept: changed, child };
}

/** Orders of meanwhile that keep the other record apart as well, each from whom, until protection lifts one of the two. */
export const ordersToRepeat = (under: UnderARecord, forId: string): { order: Separation; otherId: string }[] =>
  orderedMeanwhile(under)
    .map((order) => ({ order, otherId: under.records.includes(order.personId) ? order.otherId : order.personId }))
    .filter(({ otherId }) => otherId !== forId && !under.records.includes(otherId));
