import { rule } from '@homeward/kernel';
import type { WhyUnreadable } from '../../reading';

/**
 * After one mark too many all rows below are one cell: nobody is taken rather than half of them.
 * Source: docs/handbook/process.md#step-2.
 */
export const quotationMarksAreClosed = rule<{ unreadable: WhyUnreadable }>({
  name: 'quotation-marks-are-closed',
  code: 'SHEET',
  says: 'A quotation mark in this file is never closed, so that rows run into one another: mend that cell and send the file again.',
  unblockedBy: 'registration-officer',
  holds: ({ unreadable }) => unreadable !== 'QUOTE_OPEN',
});
