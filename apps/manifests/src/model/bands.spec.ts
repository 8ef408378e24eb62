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
  const inBeirut = { fromZone: 'Asia/Beirut' };
  it('are counted where each of them leaves', () =>
    expect(
      days(
        { std: '2026-12-09T10:30:00Z', fromZone: 'Pacific/Apia' },
        { std: '2026-12-09T12:00:00Z', fromZone: 'Pacific/Pago_Pago' },
      ),
    ).toEqual([['2026-12-09'], ['2026-12-09']]));
  it('turn at midnight there', () =>
    expect(days({ std: '2026-12-09T21:59:00Z', ...inBeirut }, { std: '2026-12-09T22:00:00Z', ...inBeirut })).toEqual([
      ['2026-12-09'],
      ['2026-12-10'],
    ]));
  it('are today at the earliest: whoever is late leaves now', () =>
    expect(days(inBeirut, inBeirut, '2026-12-09T23:30:00Z')[0]).toEqual(['2026-12-10']));
  it('are those of a later leg as planned and as late as the first one, which it may catch up', () => {
    const one = { std: '2026-12-09T17:00:00Z', ...inBeirut };
    const two = { std: '2026-12-09T20:30:00Z', ...inBeirut };
    expect(days(one, two, '2026-12-09T18:00:00Z')).toEqual([['2026-12-09'], ['2026-12-09']]);
    expect(days(one, two, '2026-12-09T18:31:00Z')).toEqual([['2026-12-09'], ['2026-12-09', '2026-12-10']]);
    expect(days(one, two, '2026-12-11T17:00:00Z')).toEqual([['2026-12-11'], ['2026-12-11']]);
  });
  it('are two of an airport whose zone nobody knows', () =>
    expect(
      days({ std: '2026-12-09T08:00:00Z', fromZone: undefined }, { std: '2026-12-09T11:30:00Z', ...inBeirut }),
    ).toEqual([['2026-12-08', '2026-12-09'], ['2026-12-09']]));
});
