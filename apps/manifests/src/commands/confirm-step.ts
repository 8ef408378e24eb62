import type { EarlyBecause } from '@homeward/contracts';

/** What somebody who asks for a step that cannot be undone has seen of it, and confirms. */
export interface Confirmation {
  /** Who asks. */
  by: string;
  /** Of the preview that they saw. */
  expects?: string | undefined;
  /** Ids of the people whose leaving the list they confirm. */
  confirm?: readonly string[] | undefined;
  early?: EarlyBecause | undefined;
}

/** The same beside what follows from the step now. */
export interface Confirmed extends Confirmation {
  /** Of what follows now. */
  digest: string;
  /** Who leaves the list by it. */
  leaves: readonly { personId: string }[];
}
