import { countsUnderAnother } from './no-of-another-record';

const [before, at, since] = ['2026-12-01T08:59:59Z', '2026-12-01T09:00:00.000Z', '2026-12-01T11:00:01+02:00'];

describe('a no under another record of the same person', () => {
  it('counts where no yes was said', () => expect(countsUnderAnother(at, undefined)).toBe(true));
  it('counts against a yes of before, and one of the same moment', () => {
    expect(countsUnderAnother(at, before)).toBe(true);
    expect(countsUnderAnother(at, at)).toBe(true);
  });
  it('leaves a yes that was said since', () => expect(countsUnderAnother(at, since)).toBe(false));
  it('is none where nobody said no', () => expect(countsUnderAnother(undefined, before)).toBe(false));
});
