import { given } from '@homeward/testing';
import { evolve, type ProtectionFile } from '../model/protection-file';
import { agreeToSplit } from './agree-to-split';

const command = { personId: 'p', leaverId: 'father', ageBand: 'ADULT', askedInPrivate: true, plan: 'next charter' };
const agreed = { type: 'SplitAgreed', personId: 'p', leaverId: 'father', personal: { plan: 'next charter' } } as const;

describe('an adult who agrees that the family parts', () => {
  it('has agreed, with a plan', () =>
    given<ProtectionFile | undefined>(undefined)
      .when((f) => agreeToSplit(f, command))
      .then([agreed]));
  it('and says so again has agreed once', () =>
    given(evolve(undefined, agreed))
      .when((f) => agreeToSplit(f, command))
      .then([]));
  it('may agree to another plan, which takes the place of the first', () => {
    const later = { ...agreed, personal: { plan: 'by bus in January' } };
    given(evolve(undefined, agreed))
      .when((f) => agreeToSplit(f, { ...command, plan: 'by bus in January' }))
      .then([later]);
    expect(evolve(evolve(undefined, agreed), later).personal?.splits).toEqual([
      { leaverId: 'father', plan: 'by bus in January' },
    ]);
  });
});
