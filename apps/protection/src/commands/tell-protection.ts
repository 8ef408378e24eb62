import type { ToldToProtection } from '../model/concern';

/** What somebody at a desk heard of a person. */
export interface TellProtection {
  concernId: string;
  personId: string;
  /** Missing where it came with a no. */
  told?: ToldToProtection;
  /** Whether it is about a child, where the words are elsewhere. */
  child?: boolean;
  now: Date;
}
