import type { ToldToProtection } from '../model/concern';

/** What somebody at a desk heard of a person. */
export interface TellProtection {
  concernId: string;
  personId: string;
  /** Missing where it came with a no, with the undoing of a merge, or from reception. */
  told?: ToldToProtection;
  /** The other record, where a merge was undone. */
  mergedWith?: string;
  /** The flight on which they left, where nobody has seen them on arrival. */
  notSeenOn?: string;
  /** Whether it is about a child, where the words are elsewhere. */
  child?: boolean;
  now: Date;
}
