import { given } from '@homeward/testing';
import { arrivalLifecycle } from '../model/arrival-lifecycle';
import { countsOf, evolve } from '../model/arrival';
import { aCompleteArrival, amal } from '../testing/arrivals';
import { recordFound } from './record-found';

const at = '2026-12-10T08:00:00Z';
const { a, c } = aCompleteArrival().ticked;
const missing = { varianceId: 'v', code: 'V-MISSING' as const, offPoint: 'ADD', personId: 'b', explanation: 'sealed' };
const closed = aCompleteArrival({
  ticked: { a: a!, c: c! },
  variances: [{ ...missing, recorded: amal, confirmed: { ...amal, by: 'budi', roles: ['duty-officer'] } }],
  closedAt: '2026-12-09T15:00:00Z',
});
const finding = (personId: string, arrival = closed) =>
  given(arrival).when((before) => recordFound({ arrival: before, personId, by: 'amal', at }));
const found = { type: 'PersonFound', personId: 'b', by: 'amal', at } as const;

describe('somebody who turns up after the arrival was closed', () => {
  it('is found: when, by whom', () => {
    finding('b').then([found]);
    expect(evolve(closed, found).found).toEqual({ b: { by: 'amal', at } });
  });
  it('counts as arrived, and the arrival stays closed', () => {
    const after = evolve(closed, found);
    expect(countsOf(after)).toEqual({ departed: 3, arrived: 3, explained: 0, unexplained: 0 });
    expect(arrivalLifecycle.phaseOf(after, new Date(at))).toBe('CLOSED');
  });
  it('is found once', () => finding('b', evolve(closed, found)).then([]));
  it.each(['a', 'x', 'constructor'])('is nobody who was seen, and no stranger: %s', (personId) =>
    finding(personId).isRefusedBy('only-who-was-not-seen-is-found'),
  );
});
