import type { ToldToProtection } from '../model/concern';

/** What somebody at a desk heard of a person. */
export interface TellProtection {
  concernId: string;
  personId: string;
  /** Missing where it came with a no, or with the undoing of a merge. */
  told?: ToldToProtection;
  /** The other record, where a merge was undone. */
  mergedWith?: string;
  /** Whether it is about a child, where the words are elsewhere. */
  child?: boolean;
  now: Date;
}
