import { given } from '@homeward/testing';
import type { AgreeToSplit } from '../commands/agree-to-split';
import { evolve, type ProtectionFile } from '../model/protection-file';
import { agreeToSplit, rulesForAgreeingToSplit } from './agree-to-split';

const command = {
  personId: 'p',
  leaverId: 'father',
  ageBand: 'ADULT',
  askedInPrivate: true,
  plan: 'next charter',
  byProtection: false,
  spokeForAnother: false,
};
const agreed = { type: 'SplitAgreed', personId: 'p', leaverId: 'father', personal: { plan: 'next charter' } } as const;

/** What breaks each rule, and that rule only. */
const broken: Record<string, Partial<AgreeToSplit>[]> = {
  'only-adults-agree-to-part': [{ ageBand: 'CHILD' }, { ageBand: 'UNKNOWN' }],
  'one-account-speaks-for-one-adult': [{ spokeForAnother: true }],
  'parting-is-agreed-in-private': [{ askedInPrivate: false }],
  'parting-needs-a-plan': [
    { plan: ' ' },
    { plan: 'no' },
    { plan: '....' },
    { plan: '\u3164\u3164\u3164' },
    { plan: '---\u200b' },
  ],
};

describe('an adult who agrees that the family parts', () => {
  it('is tested with every rule', () =>
    expect(Object.keys(broken).sort()).toEqual(rulesForAgreeingToSplit.map((r) => r.name).sort()));
  for (const [name, examples] of Object.entries(broken))
    it.each(examples)(`is refused by ${name}: %j`, (over) =>
      given<ProtectionFile | undefined>(undefined)
        .when(() => agreeToSplit({ ...command, ...over }))
        .isRefusedBy(name),
    );
  it('has agreed, with a plan', () =>
    given<ProtectionFile | undefined>(undefined)
      .when(() => agreeToSplit(command))
      .then([agreed]));
  it('has agreed, though protection has recorded the others as well', () =>
    given<ProtectionFile | undefined>(undefined)
      .when(() => agreeToSplit({ ...command, byProtection: true, spokeForAnother: true }))
      .then([agreed]));
  it('and says so again, to the same plan, agrees anew: the first time may not count, as of somebody who was a child then', () => {
    given(evolve(undefined, agreed))
      .when(() => agreeToSplit(command))
      .then([agreed]);
    expect(evolve(evolve(undefined, agreed), agreed).personal?.splits).toEqual([
      { leaverId: 'father', plan: 'next charter' },
    ]);
  });
  it('may agree to another plan, which takes the place of the first', () => {
    const later = { ...agreed, personal: { plan: 'by bus in January' } };
    given(evolve(undefined, agreed))
      .when(() => agreeToSplit({ ...command, plan: 'by bus in January' }))
      .then([later]);
    expect(evolve(evolve(undefined, agreed), later).personal?.splits).toEqual([
      { leaverId: 'father', plan: 'by bus in January' },
    ]);
  });
});
