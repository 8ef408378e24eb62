import { aFlight } from '../testing/a-ready-person';
import { bandOn, daysOf } from './bands';

describe('how old somebody is on a day', () => {
  it.each([
    ['2026-11-20', 'INFANT'],
    ['2024-12-10', 'INFANT'],
    ['2024-12-09', 'CHILD'],
    ['2014-12-09', 'TEEN'],
    ['2008-12-10', 'TEEN'],
    ['2008-12-09', 'ADULT'],
    ['1991', 'ADULT'],
    // A year or month alone: no lap for who may be two, the mass of an adult for who may be twelve, and a child who may be one.
    ['2026', 'INFANT'],
    ['2024', 'CHILD'],
    ['2024-12', 'CHILD'],
    ['2025-01', 'INFANT'],
    ['2014', 'TEEN'],
    ['2014-12', 'TEEN'],
    ['2015', 'CHILD'],
    ['2008', 'TEEN'],
    ['2008-12', 'TEEN'],
    ['2008-11', 'ADULT'],
  ])('born %s: %s', (dob, band) => expect(bandOn(dob, '2026-12-09')).toBe(band));
  it('is that of a child where nobody knows', () => expect(bandOn(undefined, '2026-12-09')).toBe('TEEN'));
});

describe('the days on which the legs of a flight leave', () => {
  const [first, second] = aFlight().legs;
  const days = (one: object, two: object, now = '2026-12-01T00:00:00Z') =>
    daysOf(
      {
        legs: [
          { ...first!, ...one },
          { ...second!, ...two },
        ],
      },
      new Date(now),
    );
  it('are counted where each of them leaves', () =>
    expect(
      days(
        { std: '2026-12-09T10:30:00Z', fromZone: 'Pacific/Apia' },
        { std: '2026-12-09T12:00:00Z', fromZone: 'Pacific/Pago_Pago' },
      ),
    ).toEqual(['2026-12-09', '2026-12-09']));
  it('turn at midnight there', () =>
    expect(
      days(
        { std: '2026-12-09T21:59:00Z', fromZone: 'Asia/Beirut' },
        { std: '2026-12-09T22:00:00Z', fromZone: 'Asia/Beirut' },
      ),
    ).toEqual(['2026-12-09', '2026-12-10']));
  it('are today at the earliest: whoever is late leaves now', () =>
    expect(days({}, {}, '2026-12-09T23:30:00Z')).toEqual(['2026-12-09', '2026-12-09']));
  it('are counted in UTC for flights that name no zone', () =>
    expect(days({ std: '2026-12-09T23:59:00Z' }, { std: '2026-12-10T00:00:00Z' })).toEqual([
      '2026-12-09',
      '2026-12-10',
    ]));
});
