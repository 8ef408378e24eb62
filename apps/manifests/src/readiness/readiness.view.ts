/** One thing in the way of a person, in words for an officer. */
export class BlockerView {
  /** The rule, by its own name. */
  name: string;
  /** Reason code (docs/handbook/reason-codes.md). */
  code: string;
  says: string;
  /** Role that can lift it. */
  unblockedBy: string;
  until?: string;
  /** What the sentence names, so that it can be said in another language. */
  parameters?: Record<string, string>;
}

/** Whether a person may fly on a flight, and everything that stands in the way. */
export class ReadinessView {
  personId: string;
  familyId: string;
  flightId: string;
  ready: boolean;
  /** Everyone of the family who means to travel is ready. */
  familyEligible: boolean;
  blockers: BlockerView[];
  /**
   * Kinds of escort that were decided for them and nobody has been named for: OPERATIONAL, NURSE, DOCTOR or CHILD; never why.
   * They are named once the list is frozen, so this holds nobody back before.
   */
  escortsMissing: string[];
}
