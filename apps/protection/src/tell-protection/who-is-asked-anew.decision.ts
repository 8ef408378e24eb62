/** What protection has under a record, as a merge of it is undone. */
export interface UnderARecord {
  /** A hold, an open screening, fear or a decision about a child stands in the way, or the embassy is told nothing. */
  isHeld: boolean;
  /** Something was recorded while the two records were one. */
  changedMeanwhile: boolean;
}

/**
 * What was recorded while two records were one may be of either person, a hold as well as a clearing: protection looks at both
 * again. Whoever comes back is asked about whatever holds the record that stayed, also from before.
 */
export function whoIsAskedAnew(back: UnderARecord, kept: UnderARecord): { back: boolean; kept: boolean } {
  const changed = back.changedMeanwhile || kept.changedMeanwhile;
  return { back: changed || kept.isHeld, kept: changed };
}
