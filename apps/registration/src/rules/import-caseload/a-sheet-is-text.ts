import { rule } from '@homeward/kernel';
import type { WhyUnreadable } from '../../reading';

/** A workbook is not a sheet of text, whatever its name says. Source: docs/handbook/process.md#step-2. */
export const aSheetIsText = rule<{ unreadable: WhyUnreadable }>({
  name: 'a-sheet-is-text',
  code: 'SHEET',
  says: 'This file is a workbook, a document or an archive: save the sheet as CSV and send that.',
  unblockedBy: 'registration-officer',
  holds: ({ unreadable }) => unreadable !== 'NOT_TEXT',
});
