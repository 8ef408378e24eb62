import { given } from '@homeward/testing';
import { countsOf, evolve } from '../model/arrival';
import { aCompleteArrival } from '../testing/arrivals';
import { takeBackTick } from './take-back-tick';

const at = '2026-12-09T14:10:00Z';
const back = { type: 'TickTakenBack', personId: 'b', offPoint: 'ADD', by: 'amal', at } as const;

describe('a tick', () => {
  const taking = (over = {}, more: object = {}, personId = 'b') =>
    given(aCompleteArrival(over)).when((arrival) => takeBackTick({ arrival, personId, by: 'amal', at, ...more }));

  it('is taken back, with a reason or without', () => {
    taking().then([back]);
    taking({}, { because: 'NOT_HERE' }).then([{ ...back, because: 'NOT_HERE' }]);
  });
  it.each(['x', '__proto__', 'constructor'])('is not taken back of somebody who has none: %s', (personId) =>
    taking({}, {}, personId).isRefusedBy('only-a-tick-is-taken-back'),
  );
  it('of an arrival that is closed needs a reason', () => {
    taking({ closedAt: at }).isRefusedBy('a-closed-arrival-is-corrected-with-a-reason');
    taking({ closedAt: at }, { because: 'SOMEBODY_ELSE' }).then([{ ...back, because: 'SOMEBODY_ELSE' }]);
  });
  it('that is taken back stays on record, the person is expected again, and the arrival is open', () => {
    const after = evolve(aCompleteArrival({ closedAt: at }), { ...back, because: 'NOT_HERE' });
    expect(countsOf(after)).toEqual({ departed: 3, arrived: 2, explained: 0, unexplained: 1 });
    expect(after.closedAt).toBeUndefined();
    const { type: _, ...onRecord } = { ...back, because: 'NOT_HERE', tickedAt: '2026-12-09T13:30:00Z' };
    expect(after.takenBack).toEqual([onRecord]);
  });
});
