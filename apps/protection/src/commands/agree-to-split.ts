/** One adult's agreement that the family parts from one member (docs/handbook/family.md#r-fam-2). */
export interface AgreeToSplit {
  personId: string;
  leaverId: string;
  ageBand: string;
  askedInPrivate: boolean;
  plan: string;
}
