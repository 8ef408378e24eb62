import { adultAge, rule, yearsBetween } from '@homeward/kernel';
import type { RecordGuardian } from '../../commands/record-guardian';

/** A child cannot answer for anybody, and neither can somebody of unknown age. Source: docs/handbook/family.md#guardianship. */
export const guardianIsOfAge = rule<Pick<RecordGuardian, 'guardian' | 'today'>>({
  name: 'guardian-is-of-age',
  code: 'GUARDIANSHIP',
  says: 'A guardian is 18 or older, and their date of birth is recorded.',
  unblockedBy: 'registration-officer',
  holds: ({ guardian: { dob }, today }) => dob !== undefined && yearsBetween(dob, today) >= adultAge,
});
