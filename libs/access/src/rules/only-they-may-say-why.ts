import { refusal } from '@homeward/kernel';

/** A movement desk sees who can travel, not why not. Source: docs/handbook/data-protection.md#fields */
export const onlyTheyMaySayWhy = refusal({
  name: 'only-they-may-say-why',
  code: 'ASK',
  says: 'On hold. Contact them: only they may say why.',
  unblockedBy: 'clinician',
});
