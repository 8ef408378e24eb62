import { brokenBy } from '@homeward/kernel';
import { aFlight } from '../../testing/a-ready-person';
import { aPassenger } from '../../testing/lists';
import { limitBrokenBy, theAircraftCarriesThem } from './the-aircraft-carries-them';

const people = [aPassenger('a', 'f'), aPassenger('b', 'f')];
const needing = (code: string) => [aPassenger('a', 'f', { needs: [code] })];
const infant = [...people, aPassenger('i', 'f', { band: 'INFANT' })];
const light = aFlight().legs.map((l, leg) => ({ ...l, payloadKg: leg === 0 ? 300 : 150 }));

describe('the people of a manifest', () => {
  it('have to fit the seats', () =>
    expect(brokenBy([theAircraftCarriesThem], { people, flight: aFlight({ seats: 1 }) })).toMatchObject([
      { name: 'the-aircraft-carries-them' },
    ]));
  it('fit where there is room', () =>
    expect(brokenBy([theAircraftCarriesThem], { people, flight: aFlight() })).toEqual([]));
  it.each([
    ['seats', people, { seats: 1 }],
    ['lap infants', infant, { lapInfants: 0 }],
    ['WCHC', needing('WCHC'), { wheelchairsToSeat: 0 }],
    ['wheelchairs', needing('WCHR'), { wheelchairs: 0 }],
    ['stretchers', needing('STCR'), { stretchers: 0 }],
    // Too heavy, with seats to spare.
    ['payload leg 2', people, { legs: light }],
  ])('exceed a limit that is named: %s', (limit, passengers, over) =>
    expect(limitBrokenBy(passengers, aFlight(over))).toBe(limit),
  );
});
