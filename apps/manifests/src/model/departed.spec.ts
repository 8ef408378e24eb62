import { aFrozenList, aPassenger } from '../testing/lists';
import type { Band } from './bands';
import { departedOf, leftBehindOf } from './departed';

const out = { standing: 'OUT', out: { code: 'NO_SHOW', because: 'q' } } as const;
const list = aFrozenList(
  [
    aPassenger('p', 'f', { boarded: true, band: 'TEEN' }),
    aPassenger('q', 'g', out),
    aPassenger('r', 'h', { ...out, wasListed: false }),
    aPassenger('s', 'i', { standing: 'STANDBY', wasListed: false }),
  ],
  { phase: 'DEPARTED', issued: 3, doors: { closedAt: '2026-12-09T08:00:00Z' }, departedAt: '2026-12-09T08:05:00Z' },
);
const { flightId } = list.flight;

describe('a flight that has left', () => {
  it('has taken those aboard', () =>
    expect(departedOf(list)).toEqual([
      {
        flightId,
        personId: 'p',
        familyId: 'f',
        minor: true,
        bands: ['TEEN', 'TEEN'],
        doorsClosedAt: new Date('2026-12-09T08:00:00Z'),
        departedAt: new Date('2026-12-09T08:05:00Z'),
        std: new Date('2026-12-09T08:00:00Z'),
        manifestVersion: 3,
      },
    ]));
  it.each<[Band[], string, boolean]>([
    [['ADULT', 'ADULT'], 'ADD', false],
    [['ADULT', 'TEEN'], 'ADD', true], // over the date line it is the day before again
    [['TEEN', 'ADULT'], 'ADD', true],
    [['ADULT', 'TEEN'], 'PZU', false],
  ])('keeps how old they were on each leg they flew: %j to %s', (bands, offPoint, minor) => {
    const person = aPassenger('p', 'f', { boarded: true, band: bands[0], bands, offPoint });
    const [row] = departedOf({ ...list, people: { p: person } });
    expect(row).toMatchObject({ minor, bands: offPoint === 'ADD' ? bands : bands.slice(0, 1) });
  });
  it('has left behind who was on a version of its manifest, and nobody else', () =>
    expect(leftBehindOf(list)).toEqual([{ flightId, personId: 'q', familyId: 'g', minor: false, because: 'q' }]));
});
