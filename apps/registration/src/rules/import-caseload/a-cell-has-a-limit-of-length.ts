import { rule } from '@homeward/kernel';
import type { SheetSize } from '../../reading';

const mostCharacters = 32_767;

/** Spreadsheets themselves hold no longer text in a cell. Source: docs/handbook/registration.md#sheet-sizes. */
export const aCellHasALimitOfLength = rule<SheetSize>({
  name: 'a-cell-has-a-limit-of-length',
  code: 'SHEET-SIZE',
  says: 'A cell of this file is longer than {{most}} characters: shorten it, or look for a quotation mark that is missing, and send the file again.',
  unblockedBy: 'registration-officer',
  holds: ({ longestCell }) => longestCell <= mostCharacters,
  parameters: () => ({ most: String(mostCharacters) }),
});
