/** What is known of who works on somebody. */
export interface Known {
  personId: string;
  by: string;
  mine: boolean;
  /** Somebody else had begun already as they were come to; who begins later takes over. */
  before: boolean;
}

/**
 * After an answer about somebody.
 * @param first whether it is the answer to the first question about them
 */
export const answered = (
  known: Known | undefined,
  personId: string,
  { by, mine }: Pick<Known, 'by' | 'mine'>,
  first: boolean,
): Known => ({
  personId,
  by,
  mine,
  before: !mine && (first || (known?.personId === personId && known.before)),
});
