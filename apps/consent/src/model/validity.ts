import type { ConsentGiver } from '@homeward/contracts';

/** Source: docs/handbook/consent.md#r-cons-6, 30 days. */
export const longestDaysOfAYes = 30;

/** Source: docs/handbook/consent.md#r-cons-10, 14 days. */
export const longestDaysOfAProxy = 14;

/** For how many days a yes may hold from when it was said. */
export const longestDays = (givenBy: ConsentGiver): number =>
  givenBy === 'PROXY' ? longestDaysOfAProxy : longestDaysOfAYes;
