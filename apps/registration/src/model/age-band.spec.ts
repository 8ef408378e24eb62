import { ageBandAtRegistration, ageBandNow, ageBandOn } from './age-band';

describe('whether somebody is of age', () => {
  it('turns on the eighteenth birthday', () => {
    const dob = { value: '2008-12-01', precision: 'd' } as const;
    expect(ageBandOn(dob, '2026-11-30')).toBe('CHILD');
    expect(ageBandOn(dob, '2026-12-01')).toBe('ADULT');
  });
  it('is doubtful for a year alone, and a doubtful age protects', () =>
    expect(ageBandOn({ value: '2008', precision: 'y' }, '2026-12-01')).toBe('CHILD'));
  it('is published of a registration once the birthday has begun everywhere', () => {
    const dob = { value: '2008-12-01', precision: 'd' } as const;
    const at = (registeredOn: string, now: string) => ageBandAtRegistration(dob, registeredOn, new Date(now));
    expect(at('2026-12-01', '2026-12-01T11:59:00Z')).toBe('CHILD');
    expect(at('2026-12-01', '2026-12-01T12:00:00Z')).toBe('ADULT');
    expect(at('2026-11-30', '2026-12-05T12:00:00Z')).toBe('CHILD');
  });
  it('is not known as long as the birthday has begun somewhere and not everywhere', () => {
    const at = (now: string) => ageBandNow({ value: '2008-12-01', precision: 'd' }, new Date(now));
    expect(at('2026-11-30T09:59:00Z')).toBe('CHILD');
    expect(at('2026-11-30T10:00:00Z')).toBe('UNKNOWN');
    expect(at('2026-12-01T11:59:00Z')).toBe('UNKNOWN');
    expect(at('2026-12-01T12:00:00Z')).toBe('ADULT');
    expect(ageBandNow(undefined, new Date('2026-12-01T12:00:00Z'))).toBe('UNKNOWN');
  });
  it('is not guessed without a date', () => expect(ageBandOn(undefined, '2026-12-01')).toBe('UNKNOWN'));
});
