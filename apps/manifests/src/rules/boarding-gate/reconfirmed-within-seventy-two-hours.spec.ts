import { ready } from '../../testing/a-ready-person';
import { aDay, aScan, refusedUnder } from '../../testing/a-day';
import { aPassenger } from '../../testing/lists';

describe('The consent was not reconfirmed within 72 hours of departure', () => {
  it('refuses the scan under NOT_RECONFIRMED', () => {
    const day = aDay([aPassenger('p', 'f')], {
      p: { ...ready, consent: { ...ready.consent!, reconfirmedAt: '2026-12-06T07:59:00Z' } },
    });
    expect(refusedUnder(day, aScan({}))).toEqual(['NOT_RECONFIRMED']);
  });
  it('lets a passenger board who is ready and wishes to go', () =>
    expect(refusedUnder(aDay([aPassenger('p', 'f')]), aScan())).toEqual([]));
});
