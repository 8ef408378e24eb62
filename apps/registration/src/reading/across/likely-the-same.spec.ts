import { likelyTheSame } from './likely-the-same';
import { nameKeys } from './name-keys';

const known = (name: string, dob = '1984-02-09', dobPrecision: 'd' | 'm' | 'y' | 'e' | '' = 'd') => ({
  nameKeys: nameKeys(name, ''),
  dob,
  dobPrecision,
});
const me = known('Almaz Tesfaye Bekele');
const isLikely = (...other: Parameters<typeof known>): boolean => likelyTheSame(me, [known(...other)]).length === 1;

describe('somebody of whom a name and a day of birth are known', () => {
  it('is likely who was born on that day and has that name, however it is written or shortened', () => {
    for (const name of ['Almaz Tesfaye Bekele', 'Bekele, Almas Tesfay', 'Almaz Tesfaye', 'Almaz'])
      expect(isLikely(name)).toBe(true);
  });
  it('is likely who has that name, where the day is not known exactly, or day and month are exchanged', () => {
    expect(isLikely('Almaz Tesfaye', '1984', 'y')).toBe(true);
    expect(isLikely('Almaz Tesfaye', '1986', 'e')).toBe(true);
    expect(isLikely('Almaz Tesfaye', '', '')).toBe(true);
    expect(isLikely('Almaz Tesfaye', '1984-09-02')).toBe(true);
  });
  it('is who has a number for which theirs may be misread, or one slip from it where the rest can be', () => {
    const bearer = (number: 'MISREAD' | 'SLIP', ...other: Parameters<typeof known>) =>
      likelyTheSame(me, [{ ...known(...other), number }]).length === 1;
    expect(bearer('MISREAD', 'Hana Girma', '1990-01-01')).toBe(true);
    expect(bearer('SLIP', 'Hana Girma', '1990-01-01')).toBe(false);
    expect(bearer('SLIP', 'Hana Girma')).toBe(true);
    expect(bearer('SLIP', 'Almaz Tesfaye', '1990-01-01')).toBe(true);
  });
  it('is nobody with another name, another birth, or hardly anything in common', () => {
    expect(isLikely('Hana Girma')).toBe(false);
    expect(isLikely('Almaz Girma Haile')).toBe(false);
    expect(isLikely('Almaz Tesfaye', '1990-02-09')).toBe(false);
    expect(isLikely('Almaz', '1984', 'y')).toBe(false);
    expect(isLikely('')).toBe(false);
  });
});
