import type { SeenOfSheet } from './seen-of-sheet';

/** The file cannot be taken apart into rows: by what was seen of it, a rule refuses it. */
export class SheetUnreadable extends Error {
  constructor(readonly seen: SeenOfSheet) {
    super('A file that cannot be read as a sheet.');
  }
}

/** A record that is longer than this does not end. */
export const longestRecord = 256 * 1024;

const runsOn: ReadonlySet<unknown> = new Set(['CSV_QUOTE_NOT_CLOSED', 'CSV_MAX_RECORD_SIZE']);

/** The line of a record that does not end, where the parser gave up because of one. */
export function openLineOf(error: unknown): number | undefined {
  const { code, lines } = error as { code?: unknown; lines?: number };
  return runsOn.has(code) ? (lines ?? 0) : undefined;
}
