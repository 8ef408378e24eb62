import { callingCodeOf } from './guess-calling-code';

const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];

describe('the calling code of a host country', () => {
  it.each([
    ['LB', '961'],
    ['SA', '966'],
  ])('of %s is %s', (country, code) => expect(callingCodeOf(country)).toBe(code));

  it('is none where a country has none, and breaks nothing for any two letters', () => {
    expect(callingCodeOf('AQ')).toBeUndefined();
    const codes = letters.flatMap((a) => letters.map((b) => callingCodeOf(`${a}${b}`)));
    expect(codes.filter((code) => code !== undefined && !/^\d{1,3}$/.test(code))).toEqual([]);
  });
});
