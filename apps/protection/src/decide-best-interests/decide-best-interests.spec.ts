import { given } from '@homeward/testing';
import type { BestInterests } from '../model/protection-file';
import { decideBestInterests } from './decide-best-interests';

const decided: BestInterests = { decision: 'RETURN', members: ['a', 'b'], guardian: 'G-1' };

describe('a best-interests procedure', () => {
  it('is recorded as it stands', () =>
    given(decided)
      .when((bestInterests) => decideBestInterests({ personId: 'p', bestInterests }))
      .then([{ type: 'BestInterestsRecorded', personId: 'p', personal: { bestInterests: decided } }]));
  it('is not decided by one person', () =>
    given<BestInterests>({ ...decided, members: ['a'] })
      .when((bestInterests) => decideBestInterests({ personId: 'p', bestInterests }))
      .isRefusedBy('a-panel-decides-not-one-person'));
});
