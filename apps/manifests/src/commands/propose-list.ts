/** Ids of families: those that should fly, and those that wait in this order. */
export interface Proposal {
  families: string[];
  standby: string[];
}
