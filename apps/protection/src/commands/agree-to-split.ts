/** One adult's agreement that the family parts from one member (R-FAM-2). */
export interface AgreeToSplit {
  personId: string;
  leaverId: string;
  ageBand: string;
  askedInPrivate: boolean;
  plan: string;
}
