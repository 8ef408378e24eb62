import { accept, brokenBy, unlessBroken, type BrokenRule, type Decision } from '@homeward/kernel';
import type { Counts, ImportEvent } from '../model/caseload-import';
import type { SheetColumn, SeenOfSheet, SheetSize } from '../reading';
import { aCellHasALimitOfLength } from '../rules/import-caseload/a-cell-has-a-limit-of-length';
import { aSheetHasALimitOfColumns } from '../rules/import-caseload/a-sheet-has-a-limit-of-columns';
import { aSheetHasALimitOfRows } from '../rules/import-caseload/a-sheet-has-a-limit-of-rows';
import { aSheetIsText } from '../rules/import-caseload/a-sheet-is-text';
import { consentNeverComesFromASheet } from '../rules/import-caseload/consent-never-comes-from-a-sheet';
import { quotationMarksAreClosed } from '../rules/import-caseload/quotation-marks-are-closed';

/** What a file has to be before a row of it can be judged. */
export const rulesForReadingASheet = [aSheetIsText, quotationMarksAreClosed];

/** A file that cannot be read at all is refused in words that an officer can act on. */
export const refuseUnreadable = (seen: SeenOfSheet): Decision<never> =>
  unlessBroken(rulesForReadingASheet, seen, () => []);

/** How much one import takes. */
export const rulesForTheSizeOfASheet = [aSheetHasALimitOfRows, aSheetHasALimitOfColumns, aCellHasALimitOfLength];

/** Whether to read on. Nothing of a sheet that is too large is kept. */
export const readOn = (size: SheetSize): Decision<never> => unlessBroken(rulesForTheSizeOfASheet, size, () => []);

/** The sheet was read to its end: from now on it can be seen. */
export const previewSheet = (contentHash: string, counts: Counts): Decision<ImportEvent> =>
  accept({ type: 'SheetPreviewed', contentHash, counts });

/** What no column may bring in. */
export const rulesForReadingAColumn = [consentNeverComesFromASheet];

/** Columns that were left unread, each with the rule that it breaks. */
export const columnsNotRead = (columns: readonly SheetColumn[]): BrokenRule[] =>
  columns.flatMap((column) => brokenBy(rulesForReadingAColumn, column));
