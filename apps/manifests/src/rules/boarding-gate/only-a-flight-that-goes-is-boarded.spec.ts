import { brokenByScan } from '../../board-by-scan/board-by-scan';
import type { Flight } from '../../model/traveller';
import { aDay, aScan } from '../../testing/a-day';
import { aFlight } from '../../testing/a-ready-person';
import { aStanding, closing } from '../../testing/closing-doors';
import { aPassenger } from '../../testing/lists';

const off: [string, Partial<Flight>][] = [
  ['was cancelled', { stage: 'CANCELLED' }],
  ['lost a permit after the freeze', { stage: 'PERMITS_PENDING' }],
  ['was put off', { stage: 'POSTPONED' }],
  ['has a NO-GO', { go: 'NO_GO' }],
];

describe('A flight that does not go', () => {
  it.each(off)('is not boarded: it %s', (_, over) =>
    expect(brokenByScan(aDay([aPassenger('p', 'f')], {}, { flight: aFlight(over) }), aScan())).toMatchObject([
      { code: 'FLIGHT', unblockedBy: 'flight-officer' },
    ]),
  );
  it.each(off)('does not close its doors: it %s', (_, over) =>
    expect(closing(aStanding(), { flight: aFlight(over) })).toMatchObject({ broken: [{ code: 'FLIGHT' }] }),
  );
  it('and one with a GO does both', () => {
    const flight = aFlight({ stage: 'OPEN_FOR_BOARDING', go: 'GO' });
    expect(brokenByScan(aDay([aPassenger('p', 'f')], {}, { flight }), aScan())).toEqual([]);
    expect(closing(aStanding(), { flight }).accepted).toBe(true);
  });
});
