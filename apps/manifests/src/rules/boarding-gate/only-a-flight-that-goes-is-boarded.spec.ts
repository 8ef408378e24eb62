import type { Flight } from '../../model/traveller';
import { aDay, aScan, refusedUnder } from '../../testing/a-day';
import { aFlight } from '../../testing/a-ready-person';
import { anAnswer, closing } from '../../testing/closing-doors';
import { aPassenger } from '../../testing/lists';

const off: [string, Partial<Flight>][] = [
  ['was cancelled', { stage: 'CANCELLED' }],
  ['lost a permit after the freeze', { stage: 'PERMITS_PENDING' }],
  ['was put off', { stage: 'POSTPONED' }],
  ['has a NO-GO', { go: 'NO_GO' }],
];

describe('A flight that does not go', () => {
  it.each(off)('is not boarded: it %s', (_, over) =>
    expect(refusedUnder(aDay([aPassenger('p', 'f')], {}, { flight: aFlight(over) }), aScan())).toEqual(['FLIGHT']),
  );
  it.each(off)('does not close its doors: it %s', (_, over) =>
    expect(closing(anAnswer(), { flight: aFlight(over) })).toMatchObject({ broken: [{ code: 'FLIGHT' }] }),
  );
  it('and one with a GO does both', () => {
    const flight = aFlight({ stage: 'OPEN_FOR_BOARDING', go: 'GO' });
    expect(refusedUnder(aDay([aPassenger('p', 'f')], {}, { flight }), aScan())).toEqual([]);
    expect(closing(anAnswer(), { flight }).accepted).toBe(true);
  });
});
