import { escortKinds, unfitToFly } from '@homeward/contracts';
import { accept, isAfter, type Decision } from '@homeward/kernel';
import type { Escort, MedicalEvent, MedicalFile } from '../model/medical-file';

/** A merge that is undone, as one of the two records sees it. */
export interface AskAnew {
  personId: string;
  otherId: string;
  /** What is under the other record, and under those that stood for it. */
  others: MedicalFile[];
  mergedAt: Date;
  unmergedAt: Date;
}

/**
 * Whoever was seen while two records were one may be either person, and nobody can say which of the two: the clearance of both ends
 * until a clinician has looked, and each keeps what was found under the other one, the worse of the decisions, every need and the
 * higher escort. Source: docs/handbook/medical.md#merged-records.
 */
export function askAnew(
  own: MedicalFile | undefined,
  { personId, otherId, others, mergedAt, unmergedAt }: AskAnew,
): Decision<MedicalEvent> {
  const wasSeenAsOne = ({ decidedAt }: MedicalFile) => isAfter(decidedAt, mergedAt) && !isAfter(decidedAt, unmergedAt);
  const found = others.filter(wasSeenAsOne);
  if (found.length === 0 && !(own && wasSeenAsOne(own))) return accept();
  const all = own ? [own, ...found] : found;
  const worst = all.find((f) => unfitToFly.has(f.decision)) ?? all[0]!;
  return accept({
    type: 'AskedAnew',
    personId,
    kind: worst.kind,
    decidedAt: worst.decidedAt,
    seenAsOneWith: otherId,
    decision: worst.decision,
    needs: [...new Set(all.flatMap((f) => f.needs))],
    escort: all.map((f) => f.escort).reduce(higher),
  });
}

const higher = (a: Escort, b: Escort): Escort => (escortKinds.indexOf(b) > escortKinds.indexOf(a) ? b : a);
