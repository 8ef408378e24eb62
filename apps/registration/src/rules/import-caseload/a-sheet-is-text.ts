import { rule } from '@homeward/kernel';
import type { SeenOfSheet } from '../../reading/sheet/seen-of-sheet';

/** Workbooks and archives (ZIP), documents of before (OLE2), PDF, and gzip begin with marks of their own. */
const beginnings = ['504b0304', 'd0cf11e0', '25504446', '1f8b'];

/** A workbook is not a sheet of text, whatever its name says. Source: docs/handbook/process.md#step-2. */
export const aSheetIsText = rule<Pick<SeenOfSheet, 'firstBytes'>>({
  name: 'a-sheet-is-text',
  code: 'SHEET',
  says: 'This file is a workbook, a document or an archive: save the sheet as CSV and send that.',
  unblockedBy: 'registration-officer',
  holds: ({ firstBytes }) => !beginnings.some((mark) => firstBytes.startsWith(mark)),
});
