import type { Broken } from '@homeward/persistence';

/** A provider that can check what its service has signed: versions of a manifest, receipts. */
export abstract class KeepsProofs {
  /** What they are called, in the plural. */
  abstract readonly called: string;

  /**
   * Checks all of them, in pages.
   * @param found called with each that does not hold
   * @returns how many there are
   */
  abstract verify(found: (broken: Broken) => void): Promise<number>;
}
