import { aFrozenList, aPassenger } from '../testing/lists';
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
        doorsClosedAt: new Date('2026-12-09T08:00:00Z'),
        departedAt: new Date('2026-12-09T08:05:00Z'),
        std: new Date('2026-12-09T08:00:00Z'),
        manifestVersion: 3,
      },
    ]));
  it('has left behind who was on a version of its manifest, and nobody else', () =>
    expect(leftBehindOf(list)).toEqual([{ flightId, personId: 'q', familyId: 'g', minor: false, because: 'q' }]));
});
