/** One adult's agreement that the family parts from one member (docs/handbook/family.md#r-fam-2). */
export interface AgreeToSplit {
  personId: string;
  leaverId: string;
  ageBand: string;
  askedInPrivate: boolean;
  plan: string;
  /** Protection records it. */
  byProtection: boolean;
  /** The same account has recorded that another adult agrees to part from the same member. */
  spokeForAnother: boolean;
}
