import { agreeToSplit } from '../../agree-to-split/agree-to-split';

const agreed = { personId: 'mother', leaverId: 'father', ageBand: 'ADULT', askedInPrivate: true, plan: 'next charter' };

describe('The adult has to be asked alone whether the family may part', () => {
  it('refuses otherwise', () =>
    expect(agreeToSplit(undefined, { ...agreed, askedInPrivate: false })).toMatchObject({
      broken: [{ code: 'R-FAM-2', says: 'The adult has to be asked alone whether the family may part.' }],
    }));
  it('lets a proper agreement through', () => expect(agreeToSplit(undefined, agreed).accepted).toBe(true));
});
