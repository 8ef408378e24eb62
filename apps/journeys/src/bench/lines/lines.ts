import { compressing } from './compressing';
import { duplicates } from './duplicates';
import { growing } from './growing';
import type { Measured } from './line';
import { listing } from './listing';
import { logging } from './logging';
import { quiet } from './quiet';
import { registering } from './registering';
import { relaying } from './relaying';
import { withdrawing } from './withdrawing';

/** The lines of the table that are measured here; `tools/bench` has the others. */
export const lines: Record<string, (measured: Measured) => Promise<void>> = {
  3: registering,
  4: quiet,
  5: withdrawing,
  6: relaying,
  8: compressing,
  9: logging,
  11: listing,
  12: growing,
  13: duplicates,
};
