import { readBirth } from './read-birth';
import { readDate } from './read-date';

const ON = { registeredOn: '2026-11-20', exportedOn: '2026-11-20' };

describe('a date in another calendar', () => {
  it.each([
    ['03/13/1987 EC', '1995-09-08'],
    ['05/13/1980 E.C.', '1988-09-10'],
    ['ጳጉሜ 3 1987', '1995-09-08'],
    ['Pagume 3 1987', '1995-09-08'],
    ['30 መስከረም 2000 ዓ.ም', '2007-10-11'],
    ['06/13/1987 (EC)', '1995-09-11'],
    ['23/06/1987 EC', '1995-03-02'],
    ['E.C. 23/06/1987', '1995-03-02'],
    ['25/04/2000 ዓ/ም', '2008-01-04'],
    ['24/04/1390 H.S.', '2011-07-15'],
    ['01/06/1446 هـ', '2024-12-02'],
    ['30-12-1433 AH', '2012-11-15'],
    ['1437/9/30', '2016-07-05'],
    ['15 سنبله 1370', '1991-09-06'],
    ['15 Sunbula 1370', '1991-09-06'],
    ['15 Ramadan 1405', '1985-06-04'],
    ['١٥/٩/١٤٠٥هـ', '1985-06-04'],
    ['17 ربيع الآخر 1407', '1986-12-19'],
    ["17 Rabi' al-thani 1407", '1986-12-19'],
    ['17 ذي الحجة 1407 هـ', '1987-08-12'],
    ['17 Dhu al-Hijjah 1407', '1987-08-12'],
    ['12 Tir 1370', '1991-07-03'],
    ['12 Tir 1990 EC', '1998-01-20'],
  ])('is the day that it is: %s', (text, iso) =>
    expect(readDate(text, { oldYearsAre: /1370/.test(text) ? 'persian' : 'islamic' })).toMatchObject({
      kind: 'day',
      iso,
    }),
  );
  it('has a month 13 where others of its column are of that calendar', () => {
    expect(readDate('1987-13-03', { thirteenMonths: true })).toMatchObject({ iso: '1995-09-08' });
    expect(readDate('2004-13-03')).toEqual({ kind: 'impossible', year: 2004 });
  });
  it.each(['07/13/2006 EC', '31/12/1433 AH', '32/01/1370', '17 Ramadan 2026 AH 3'])('that does not exist: %s', (text) =>
    expect(readDate(text).kind).not.toBe('day'),
  );
  it('is the younger of two years, and of two months, of ours', () => {
    expect(readBirth('1985 ዓ.ም.', ON)).toMatchObject({ dob: '1993', dobPrecision: 'y' });
    expect(readBirth('1385 هـ', ON)).toMatchObject({ dob: '1966', dobPrecision: 'y' });
    expect(readBirth('Ramadan 1405', ON)).toMatchObject({ dob: '1985-06', dobPrecision: 'm' });
  });
  it('is never one of ours where it carries the mark of another', () =>
    expect(readBirth('05/05/2008 EC', ON)).toMatchObject({ dob: '2016-01-14' }));
  it('is one of ours where it says so', () => {
    expect(readDate('05/04/2008 G.C.')).toMatchObject({ iso: '2008-04-05' });
    expect(readDate('٥/٤/٢٠٠٨ م')).toMatchObject({ iso: '2008-04-05' });
  });
});

describe('a date with a time', () => {
  it.each([
    ['1992-05-04T00:00:00+03:00', '1992-05-04'],
    ['1993-05-04 00:00:00 UTC', '1993-05-04'],
    ['1993-05-04T00:00:00.000+0300', '1993-05-04'],
    ['04/05/1993 12:00 AM', '1993-05-04'],
    ['Jun 20, 2026 9:15:12 AM', '2026-06-20'],
    ['2026-06-20 09:15:12 +0300', '2026-06-20'],
    ['20/06/2026, 09:15', '2026-06-20'],
  ])('is its day: %s', (text, iso) => expect(readDate(text)).toMatchObject({ iso }));
  it('that was midnight further east is the next day, and said', () =>
    expect(readBirth('2008-12-09T22:00:00Z', ON)).toMatchObject({ dob: '2008-12-10', warnings: ['DOB_HAS_TIME'] }));
  it('is said of a birth', () =>
    expect(readBirth('2008-12-09T09:00:00', ON)).toMatchObject({ dob: '2008-12-09', warnings: ['DOB_HAS_TIME'] }));
});
