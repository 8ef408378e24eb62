import { refusal } from '@homeward/kernel';

/**
 * A yes that was perhaps not free, or that was given by a guardian who no longer answers for the person, cannot be repaired
 * by a talk about what is new; nor can one that has expired.
 * Source: docs/handbook/consent.md#moved-day, docs/handbook/consent.md#r-cons-6.
 */
export const aShortTalkIsEnough = refusal({
  name: 'a-short-talk-is-enough',
  code: 'R-CONS-6',
  says: 'A short talk is not enough for saying yes to this again: hold a new counselling session with the person.',
  unblockedBy: 'return-counsellor',
});
