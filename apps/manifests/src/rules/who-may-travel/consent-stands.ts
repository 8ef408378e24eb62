import { isNo, isYesInForce } from '@homeward/contracts';
import { rule } from '@homeward/kernel';
import { holdsAt } from '../../model/holds-at';
import { leavesAt, type Judged } from '../../model/traveller';

/**
 * Nobody departs who has not freely said yes. For people who have said no, the rule is `who-said-no-stays`.
 * Source: docs/handbook/day-of-movement.md#readiness, docs/handbook/consent.md#r-cons-6.
 */
export const consentStands = rule<Judged>({
  name: 'consent-stands',
  code: 'CONSENT',
  says: 'There is no valid consent to return.',
  unblockedBy: 'return-counsellor',
  holds: ({ facts: { consent }, flight, now }) =>
    consent !== undefined &&
    (isNo(consent.status) || (isYesInForce(consent.status) && holdsAt(consent.validUntil, leavesAt({ flight, now })))),
  until: ({ facts }) => facts.consent?.validUntil,
});
