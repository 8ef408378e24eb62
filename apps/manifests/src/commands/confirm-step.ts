import type { EarlyBecause } from '@homeward/contracts';

/** What somebody has seen, and said, who asks for a step that cannot be undone. */
export interface Confirmation {
  /** Who asks. */
  by: string;
  /** Of the preview that they saw. */
  expects?: string | undefined;
  /** Ids of those of whom they know that they leave the list by it. */
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
