/** Why a file cannot be taken apart into rows at all. */
export type WhyUnreadable = 'NOT_TEXT' | 'QUOTE_OPEN';

/** The file is no sheet of text, or its rows run into one another. */
export class SheetUnreadable extends Error {
  constructor(readonly why: WhyUnreadable) {
    super(why);
  }
}

/** A cell longer than this is no cell: a quotation mark was opened and never closed. */
export const longestRecord = 256 * 1024;

const runsOn: ReadonlySet<unknown> = new Set(['CSV_QUOTE_NOT_CLOSED', 'CSV_MAX_RECORD_SIZE']);

/** Whether the parser gave up because rows run into one another. */
export const isRunOn = (error: unknown): boolean => runsOn.has((error as { code?: unknown }).code);

const beginnings = ['504b0304', 'd0cf11e0', '25504446', '1f8b'];

/** Workbooks, documents and archives begin with marks of their own. @throws SheetUnreadable */
export function mustBeText(firstBytes: Buffer): void {
  const begin = firstBytes.subarray(0, 4).toString('hex');
  if (beginnings.some((mark) => begin.startsWith(mark))) throw new SheetUnreadable('NOT_TEXT');
}
