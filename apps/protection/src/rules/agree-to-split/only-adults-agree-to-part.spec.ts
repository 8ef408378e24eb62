import { agreeToSplit } from '../../agree-to-split/agree-to-split';

const agreed = { personId: 'mother', leaverId: 'father', ageBand: 'ADULT', askedInPrivate: true, plan: 'next charter' };

describe('Only an adult can agree that a family parts', () => {
  it.each(['CHILD', 'UNKNOWN'])('refuses somebody whose age is: %s', (ageBand) =>
    expect(agreeToSplit(undefined, { ...agreed, ageBand })).toMatchObject({
      broken: [{ code: 'R-FAM-2', says: 'Only an adult can agree that a family parts.' }],
    }),
  );
  it('lets a proper agreement through', () => expect(agreeToSplit(undefined, agreed).accepted).toBe(true));
});
