import { readBirth } from './read-birth';

const ON = { registeredOn: '2026-10-01', exportedOn: '2026-11-30' };

describe('a date of birth', () => {
  it.each([
    '04/03/1987',
    '4.3.87',
    '4-3-1987',
    '1987/3/4',
    '1987-03-04T00:00:00',
    '04-Mar-87',
    'March 4, 1987',
    '4 mars 1987',
    '٤ مارس ١٩٨٧',
    '4 de marzo de 1987',
    '31840',
    '19870304',
  ])('is a day: %s', (text) => {
    expect(readBirth(text, ON)).toMatchObject({ dob: '1987-03-04', dobPrecision: 'd', codes: [] });
  });

  it.each(['about 35', '~35', '35 yrs', 'environ 35 ans', 'حوالي ٣٥ سنة', 'unos 35 años', '35'])(
    'is a year estimated from an age at registration: %s',
    (text) => {
      expect(readBirth(text, ON)).toMatchObject({ dob: '1991', dobPrecision: 'e' });
    },
  );

  it('stays a year when only a year is known', () => {
    expect(readBirth('1987', ON)).toMatchObject({ dob: '1987', dobPrecision: 'y' });
    expect(readBirth('00/00/1987', ON)).toMatchObject({ dob: '1987', dobPrecision: 'y' });
  });

  it('is day first, and impossible rather than month first', () => {
    expect(readBirth('12/25/1990', ON)).toMatchObject({ dob: '', codes: ['DOB_IMPOSSIBLE'], likelyYear: 1990 });
    expect(readBirth('31/02/1990', ON)).toMatchObject({ dob: '', codes: ['DOB_IMPOSSIBLE'] });
  });

  it('cannot lie in the future', () => {
    expect(readBirth('01/01/2031', ON).codes).toEqual(['DOB_IN_FUTURE']);
  });

  it('is converted from the Hijri calendar', () => {
    expect(readBirth('15/07/1407 هـ', ON)).toMatchObject({ dob: '1987-03-15', dobPrecision: 'd' });
  });
});
