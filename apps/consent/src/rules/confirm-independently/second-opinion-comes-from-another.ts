import { rule } from '@homeward/kernel';

/** Nobody confirms themself. Source: domain.md R-CONS-5, R-CONS-10, and §1.2: a counsellor cannot approve their own exception. */
export const secondOpinionComesFromAnother = rule<{ by: string; counsellor: string }>({
  name: 'second-opinion-comes-from-another',
  code: 'R-CONS-5',
  says: 'The second confirmation has to come from somebody other than the counsellor.',
  unblockedBy: 'protection-officer',
  holds: ({ by, counsellor }) => by !== counsellor,
});
