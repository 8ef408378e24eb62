/** Why an answer about two records is taken back; codes, so that nobody writes about people here. */
export const reopenBecause = ['PRESSED_BY_MISTAKE', 'THE_PERSON_SAYS_SO', 'NEW_PAPERS', 'SEEN_TOGETHER'] as const;
export type ReopenBecause = (typeof reopenBecause)[number];

/** The answer to whether two records are one person is taken back: the question is open again. */
export interface ReopenPair {
  because: ReopenBecause;
  by: string;
  /** Where the record that was merged away points to now. */
  pointsTo?: string;
  /** Where the one that stayed points to, when it was merged itself since. */
  keptPointsTo?: string;
}
