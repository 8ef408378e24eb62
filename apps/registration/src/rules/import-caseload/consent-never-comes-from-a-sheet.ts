import { rule } from '@homeward/kernel';
import type { SheetColumn } from '../../reading';

/**
 * A column full of "Y" is somebody else's word. The rest of the sheet is read, and the officer learns which column was not.
 * Source: docs/handbook/consent.md#r-cons-16.
 */
export const consentNeverComesFromASheet = rule<SheetColumn>({
  name: 'consent-never-comes-from-a-sheet',
  code: 'R-CONS-16',
  says: 'Column {{column}} says who agrees. It was not read: each person says yes or no themself, in counselling.',
  unblockedBy: 'return-counsellor',
  holds: ({ fields }) => !fields.includes('consent'),
  parameters: ({ index, heading }) => ({ column: heading ? `${index + 1} (${heading})` : String(index + 1) }),
});
