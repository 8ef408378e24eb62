import { rule } from '@homeward/kernel';

/**
 * Nobody confirms their own work. Source: docs/handbook/consent.md#r-cons-5, docs/handbook/consent.md#r-cons-10,
 * docs/handbook/process.md#counsellor-limits.
 */
export const secondOpinionComesFromAnother = rule<{ by: string; counsellor: string }>({
  name: 'second-opinion-comes-from-another',
  code: 'R-CONS-5',
  says: 'The second confirmation has to come from somebody other than the counsellor.',
  unblockedBy: 'protection-officer',
  holds: ({ by, counsellor }) => by !== counsellor,
});
