import { agreeToSplit } from '../../agree-to-split/agree-to-split';

const agreed = { personId: 'mother', leaverId: 'father', ageBand: 'ADULT', askedInPrivate: true, plan: 'next charter' };

describe('A family parts only with a plan for coming together again: who, when, by which flight', () => {
  it('refuses otherwise', () =>
    expect(agreeToSplit(undefined, { ...agreed, plan: ' ' })).toMatchObject({
      broken: [
        {
          code: 'R-FAM-2',
          says: 'A family parts only with a plan for coming together again: who, when, by which flight.',
        },
      ],
    }));
  it('lets a proper agreement through', () => expect(agreeToSplit(undefined, agreed).accepted).toBe(true));
});
