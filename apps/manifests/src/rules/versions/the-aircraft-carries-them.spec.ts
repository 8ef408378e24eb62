import { brokenBy } from '@homeward/kernel';
import { aFlight } from '../../testing/a-ready-person';
import { aPassenger } from '../../testing/lists';
import { theAircraftCarriesThem } from './the-aircraft-carries-them';

const people = [aPassenger('a', 'f'), aPassenger('b', 'f')];

describe('the people of a manifest', () => {
  it('have to fit the seats', () =>
    expect(brokenBy([theAircraftCarriesThem], { people, flight: aFlight({ seats: 1 }) })).toMatchObject([
      { code: 'H-CAPACITY' },
    ]));
  it('fit where there is room', () =>
    expect(brokenBy([theAircraftCarriesThem], { people, flight: aFlight() })).toEqual([]));
});
