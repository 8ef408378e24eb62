import { outcomeOf, reviewsOf } from './person-of-row';
import { referralsOfRow } from './referrals-of-row';

const kept = { warnings: [], notes: {}, linkedCases: [], sensitive: {}, hiddenCodes: [] };

describe('the person behind a row', () => {
  it('exists when the row is refused, and waits to be mended', () => {
    expect(outcomeOf(['NAME_MISSING'])).toBe('to-be-mended');
    expect(reviewsOf(['DOB_IMPOSSIBLE'])).toEqual(['ROW_TO_BE_MENDED']);
  });
  it('is out of scope when the row tells of a removal, whatever else it lacks', () =>
    expect(outcomeOf(['NAME_MISSING', 'REMOVAL_CODE'])).toBe('out-of-scope'));
  it('is looked at again when the zone of the passport contradicts itself', () =>
    expect(reviewsOf(['MRZ_BAD_CHECK', 'DOC_MISSING'])).toEqual(['MRZ_BAD_CHECK']));
});

describe('what a row tells those who may know', () => {
  it('parts health from fear', () => {
    const told = referralsOfRow({ ...kept, sensitive: { medical: 'dialysis', protection: 'threatened' } }, []);
    expect(told).toEqual([
      ['medical', { text: 'dialysis', needs: [] }],
      ['protection', { text: 'threatened', signs: [] }],
    ]);
  });
  it('tells protection of a child alone without any word', () =>
    expect(referralsOfRow(kept, ['NO_ADULT_IN_FAMILY'])).toEqual([['protection', { signs: ['NO_ADULT_IN_FAMILY'] }]]));
  it('is nothing for a row that says nothing', () => expect(referralsOfRow(kept, ['DOC_MISSING'])).toEqual([]));
});
