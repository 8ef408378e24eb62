import { rule } from '@homeward/kernel';
import type { Vouching } from '../../commands/close-doors';

/**
 * Consent and medical clearance confirm nobody whose record was changed outside them, and the officer learns that this is
 * the reason.
 * Source: docs/handbook/data-protection.md#integrity.
 */
export const recordsOfEveryoneAboardAreBelieved = rule<Vouching>({
  name: 'records-of-everyone-aboard-are-believed',
  code: 'INTEGRITY',
  says: 'The consent or the medical clearance of somebody aboard was changed outside Homeward: nobody can vouch for it. Tell the duty officer.',
  unblockedBy: 'duty-officer',
  holds: ({ aboard, answer }) => !answer || aboard.every((id) => answer.believed.has(id)),
});
