import { refusal } from '@homeward/kernel';

/**
 * What was committed has become people; choices about rows would change nothing any more.
 * Source: docs/handbook/registration.md#one-commit.
 */
export const committedSheetsAreClosed = refusal({
  name: 'committed-sheets-are-closed',
  code: 'IMPORT-COMMITTED',
  says: 'This sheet is committed. Correct the persons themselves.',
  unblockedBy: 'registration-officer',
});
