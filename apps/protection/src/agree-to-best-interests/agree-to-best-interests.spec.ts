import { given } from '@homeward/testing';
import type { BestInterests } from '../model/protection-file';
import { agreeToBestInterests } from './agree-to-best-interests';

const decided: BestInterests = { decision: 'RETURN', members: ['a', 'b'], recordedBy: 'first' };
const agreeing = (bestInterests: BestInterests | undefined, by = 'second') =>
  given(bestInterests).when((known) => agreeToBestInterests({ personId: 'p', bestInterests: known, by }));

describe('a best-interests decision', () => {
  it('is agreed to by another member, in their own session', () =>
    agreeing(decided).then([{ type: 'BestInterestsAgreed', personId: 'p', personal: { by: 'second' } }]));
  it('is not agreed to by who recorded it', () =>
    agreeing(decided, 'first').isRefusedBy('a-second-member-agrees-themself'));
  it('is agreed to once, and needed no second one before', () => {
    agreeing({ ...decided, agreedBy: 'second' }).then([]);
    agreeing({ ...decided, recordedBy: undefined }).then([]);
  });
  it('has to be there', () => {
    agreeing(undefined).isRefusedBy('there-is-a-decision-to-agree-to');
    agreeing({ ...decided, decision: 'PANEL' }).isRefusedBy('there-is-a-decision-to-agree-to');
  });
});
