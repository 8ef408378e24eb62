import { everyAdultAgreesToPart } from './every-adult-agrees-to-part';
import { noChildIsPartedFromWhoAnswersForIt } from './no-child-is-parted-from-who-answers-for-it';
import { whoAgreesToPartIsOfAge } from './who-agrees-to-part-is-of-age';

describe('a family parts', () => {
  it('where every adult agreed, the one who does not travel included', () => {
    const holds = (...agreed: string[]) => everyAdultAgreesToPart.holds({ adults: ['p', 'q'], agreed });
    expect([holds('p', 'q'), holds('q'), holds('p'), holds()]).toEqual([true, false, false, false]);
  });
  it('by the word of adults', () => {
    const holds = (bandAsTheyAgreed?: 'TEEN' | 'ADULT') => whoAgreesToPartIsOfAge.holds({ bandAsTheyAgreed });
    expect([holds('ADULT'), holds('TEEN'), holds()]).toEqual([true, false, true]);
  });
});

describe('a child', () => {
  const flight = {
    legs: [{ from: 'BEY', to: 'ADD', departsAt: '2026-12-09T08:00:00Z', arrivesAt: '2026-12-09T12:00:00Z' }],
  };
  const child = {
    band: 'CHILD',
    offPoint: 'ADD',
    together: ['child', 'uncle'],
    adults: ['mother', 'uncle'],
    flight,
  } as const;
  const holds = (over: object) =>
    noChildIsPartedFromWhoAnswersForIt.holds({ ...child, caregivers: ['mother'], ...over } as never);

  it('goes where a person goes who answers for it', () => {
    expect(holds({ together: ['child', 'mother'] })).toBe(true);
    expect(holds({})).toBe(false);
  });
  it('goes with any adult of the family where nobody of it answers for the child', () => {
    expect(holds({ caregivers: [] })).toBe(true);
    expect(holds({ caregivers: [], together: ['child'] })).toBe(false);
  });
  it('is nobody who is of age on every leg', () => {
    expect(holds({ band: 'ADULT' })).toBe(true);
    expect(holds({ band: 'ADULT', bands: ['TEEN'] })).toBe(false);
  });
});
