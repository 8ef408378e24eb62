import { rule } from '@homeward/kernel';
import type { AgreeToSplit } from '../../commands/agree-to-split';

/**
 * A family parts on the word of each adult; recorded by one account alone it would be the word of one officer. Protection records
 * them all, as it decides about families. Source: docs/handbook/family.md#r-fam-2.
 */
export const oneAccountSpeaksForOneAdult = rule<AgreeToSplit>({
  name: 'one-account-speaks-for-one-adult',
  code: 'R-FAM-2',
  says: 'You have recorded that another adult agrees to the same parting: a colleague asks this one and records it, or protection does.',
  unblockedBy: 'protection-officer',
  holds: ({ byProtection, spokeForAnother }) => byProtection || !spokeForAnother,
});
