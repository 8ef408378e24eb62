import { brokenBy, type BrokenRule } from '@homeward/kernel';
import type { SheetColumn } from '../reading';
import { aSheetIsText } from '../rules/import-caseload/a-sheet-is-text';
import { consentNeverComesFromASheet } from '../rules/import-caseload/consent-never-comes-from-a-sheet';
import { quotationMarksAreClosed } from '../rules/import-caseload/quotation-marks-are-closed';

/** What a file has to be before a row of it can be judged. */
export const rulesForReadingASheet = [aSheetIsText, quotationMarksAreClosed];

/** What no column may bring in. */
export const rulesForReadingAColumn = [consentNeverComesFromASheet];

/** Columns that were left unread, each with the rule that it breaks. */
export const columnsNotRead = (columns: readonly SheetColumn[]): BrokenRule[] =>
  columns.flatMap((column) => brokenBy(rulesForReadingAColumn, column));
