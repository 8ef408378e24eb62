/** The caseload reader: sheets as offices send them, rows as the register needs them. Pure; no database, no network. */
export { recogniseSheet, type RecognisedSheet } from './sheet/recognise-sheet';
export { readSheet, type ReadSheetOptions, type SheetSize } from './read-sheet';
export type { IgnoredRow, PersonRow, ReadRow, RowValues, SensitiveText } from './read-row';
export { SheetUnreadable } from './sheet/sheet-unreadable';
export type { SeenOfSheet } from './sheet/seen-of-sheet';
export { SHEET_FIELDS, type SheetColumn, type SheetField } from './sheet/sheet-field';
export { atOnce, inTurns, type Steps } from './across/in-steps';
export { personKey, type PersonKey } from './across/person-key';
export { lookAcross, type AcrossRows } from './across/look-across';
export { findDuplicates } from './across/find-duplicates';
export type { DuplicateKey, DuplicatePair } from './across/duplicate-key';
export { nameKeys } from './across/name-keys';
export { findFamilies } from './across/find-families';
export { findDocumentConflicts } from './across/find-document-conflicts';
export { escapeCell } from './text/escape-cell';
export { startsFormula } from './text/starts-formula';
