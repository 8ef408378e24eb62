import { assess, nothingKnown, type BestInterests } from './protection-file';

const screening = { outcome: 'CLEARED' as const, fearsReturn: false, status: 'NONE' as const, referralAnswered: false };
const decided: BestInterests = {
  decision: 'RETURN',
  members: ['a', 'b'],
  guardian: 'G-1',
  escortRef: 'E1',
  receiver: { name: 'aunt', relation: 'aunt', verified: true },
};

describe('what protection publishes for operations', () => {
  it('is "not cleared" until somebody has screened the person', () => expect(assess(nothingKnown).cleared).toBe(false));
  it('is the same for an open screening and for a hold', () => {
    const held = { ...nothingKnown, screening, holds: [{ holdId: 'h', kind: 'ASYLUM' as const }] };
    expect(assess(held)).toEqual(assess(nothingKnown));
  });
  it('keeps the embassy out once somebody fears going back, even when cleared', () =>
    expect(assess({ ...nothingKnown, screening: { ...screening, fearsReturn: true } })).toMatchObject({
      cleared: true,
      embassyBlocked: true,
    }));
  it('lets a child alone go only with decision, guardian, verified receiver and escort', () => {
    const known = (bestInterests: BestInterests) => assess({ ...nothingKnown, bestInterests }).bestInterests;
    expect(known(decided)).toBe('SATISFIED');
    expect(known({ ...decided, decision: 'PANEL' })).toBe('OUTSTANDING');
    expect(known({ ...decided, recordedBy: 'one' })).toBe('OUTSTANDING');
    expect(known({ ...decided, recordedBy: 'one', agreedBy: 'another' })).toBe('SATISFIED');
    expect(known({ ...decided, guardian: undefined })).toBe('OUTSTANDING');
    expect(known({ ...decided, escortRef: undefined })).toBe('OUTSTANDING');
    expect(known({ ...decided, receiver: { ...decided.receiver!, verified: false } })).toBe('OUTSTANDING');
  });
});
