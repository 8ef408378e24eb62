import { rule } from '@homeward/kernel';
import { type Judged } from '../../model/traveller';

const needsDecision = ({ band, relatives }: Pick<Judged, 'band' | 'relatives'>): boolean =>
  band !== 'ADULT' && !relatives.includes('ADULT');

/**
 * 167 children without an adult were found only on arrival, once. Source: docs/handbook/consent.md#r-cons-11,
 * docs/handbook/failures.md#f11.
 */
export const childAloneNeedsABestInterestsDecision = rule<Judged>({
  name: 'child-alone-needs-a-best-interests-decision',
  code: 'H-BID',
  says: 'A child without a caregiver needs a best-interests decision, a guardian, a verified receiver and an escort.',
  unblockedBy: 'best-interests-panel',
  holds: ({ facts: { protection }, band, relatives }) =>
    protection?.bestInterests !== 'OUTSTANDING' &&
    (!needsDecision({ band, relatives }) ||
      (protection?.bestInterests === 'SATISFIED' && protection.escortRef !== undefined)),
});
