import { aFlight } from '../testing/a-ready-person';
import { bandAt } from './traveller';

describe('how old somebody is on the day of departure', () => {
  it.each([
    ['2026-11-20', 'INFANT'],
    ['2024-12-10', 'INFANT'],
    ['2024-12-09', 'CHILD'],
    ['2014-12-09', 'TEEN'],
    ['2008-12-10', 'TEEN'],
    ['2008-12-09', 'ADULT'],
    ['1991', 'ADULT'],
  ])('born %s: %s', (dob, band) => expect(bandAt(dob, aFlight())).toBe(band));
  it('is that of a child where nobody knows', () => expect(bandAt(undefined, aFlight())).toBe('TEEN'));
});
