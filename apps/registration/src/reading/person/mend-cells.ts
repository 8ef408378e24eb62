import type { RecordCells } from '../sheet/cells-of-record';
import { isMadeADate, isRounded, isSheetError, withoutDecimals } from '../text/spreadsheet-damage';

/** Numbers that nobody counts with. */
const numbers = ['case', 'docNumber', 'phones'] as const; // a telephone that was rounded is unusable, which its reader says

const lost = { case: 'CASE_NUMBER_LOST', docNumber: 'DOCUMENT_NUMBER_LOST', phones: 'PHONE_LOST' } as const;

/** The cells without what a spreadsheet did to them: what it lost is nothing, and said; what can be repaired is repaired. */
export function mendCells(cells: RecordCells): { cells: RecordCells; warnings: string[] } {
  const warnings = new Set<string>();
  const mended: RecordCells = { ...cells };
  for (const [field, text] of Object.entries(cells) as [keyof RecordCells, string][])
    if (isSheetError(text)) {
      mended[field] = '';
      warnings.add(field in lost ? lost[field as 'case'] : field === 'docExpiry' ? 'EXPIRY_UNREADABLE' : 'CELL_LOST');
    }
  for (const field of numbers) {
    const text = mended[field];
    if (!text) continue;
    if (field !== 'phones' && (isRounded(text) || isMadeADate(text))) {
      mended[field] = '';
      warnings.add(lost[field]);
    } else mended[field] = withoutDecimals(text);
  }
  return { cells: mended, warnings: [...warnings] };
}
