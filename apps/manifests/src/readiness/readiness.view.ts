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

/** A rule that is met: who could say more of it. */
export class MetView {
  name: string;
  code: string;
  says: string;
  unblockedBy: string;
}

/** How a relative stands who is called for the same flight. */
export class RelativeView {
  personId: string;
  ready: boolean;
  blockers: BlockerView[];
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

/** The same of one person, with the rest of the predicate and the family. */
export class ReadinessOfPerson extends ReadinessView {
  /** Every rule that is met, except those of which nothing may be said. */
  met: MetView[];
  /** The others of the family who are called for this flight. */
  relatives: RelativeView[];
}

/** A reason, and how many people it holds. */
export class HeldView {
  reason: MetView;
  people: number;
}

/** How those who are called for a flight stand, in numbers. */
export class BlockersOfFlight {
  called: number;
  ready: number;
  /** Ready, and waiting for somebody of their family. */
  familyWaits: number;
  held: HeldView[];
}
