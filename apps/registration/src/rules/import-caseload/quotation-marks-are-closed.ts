import { rule } from '@homeward/kernel';
import type { SeenOfSheet } from '../../reading/sheet/seen-of-sheet';

/** A remark may have a line with some commas; a line with as many as a row has is a row. */
const fewestToTell = 5;

/**
 * After one mark too many all rows below are one cell, and two that do not belong together make one cell of everybody
 * between them: nobody is taken rather than half of them. Source: docs/handbook/process.md#step-2.
 */
export const quotationMarksAreClosed = rule<Omit<SeenOfSheet, 'firstBytes'>>({
  name: 'quotation-marks-are-closed',
  code: 'SHEET',
  says: 'A quotation mark in this file is never closed, so that rows run into one another: correct that cell and send the file again.',
  unblockedBy: 'registration-officer',
  holds: ({ openLine, columns, cellsInOneCell }) =>
    openLine === undefined && (columns < fewestToTell || cellsInOneCell < columns),
});
