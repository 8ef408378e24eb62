import { rule } from '@homeward/kernel';
import type { ScreenPerson } from '../../commands/screen-person';

/**
 * Whoever fears going back, or has a claim to protection, has to be heard by those who decide on it.
 * Source: docs/handbook/consent.md#r-cons-15.
 */
export const whoFearsReturnIsReferredFirst = rule<ScreenPerson>({
  name: 'who-fears-return-is-referred-first',
  code: 'R-CONS-15',
  says: 'A person who fears returning, or who is a refugee or seeks asylum, is referred and answered before they can be cleared.',
  unblockedBy: 'protection-officer',
  holds: ({ screening: s }) => s.outcome !== 'CLEARED' || s.referralAnswered || (!s.fearsReturn && s.status === 'NONE'),
});
