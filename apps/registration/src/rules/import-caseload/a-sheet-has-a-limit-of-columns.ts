import { rule } from '@homeward/kernel';
import type { SheetSize } from '../../reading';

const mostColumns = 256;

/**
 * No office writes so much about one person: it is a file of another kind that contains commas.
 * Source: docs/handbook/registration.md#sheet-sizes.
 */
export const aSheetHasALimitOfColumns = rule<SheetSize>({
  name: 'a-sheet-has-a-limit-of-columns',
  code: 'SHEET-SIZE',
  says: 'A row of this file has more than {{most}} columns: take away the columns that nobody needs, and send the file again.',
  unblockedBy: 'registration-officer',
  holds: ({ columns }) => columns <= mostColumns,
  parameters: () => ({ most: String(mostColumns) }),
});
