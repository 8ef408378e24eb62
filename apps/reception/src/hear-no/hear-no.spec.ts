import { given } from '@homeward/testing';
import { evolve, notYetAsked } from '../model/arrival';
import { aCompleteArrival, anArrival } from '../testing/arrivals';
import { hearNo } from './hear-no';

const at = '2026-12-09T10:00:00Z';

describe('a no of somebody who is on the flight', () => {
  const no = { personId: 'p', heardAt: at, departed: true };
  const heard = { type: 'NoHeard', personId: 'p', at } as const;
  it('is kept, also when the arrival is closed', () => {
    for (const arrival of [anArrival(), aCompleteArrival({ closedAt: at })])
      given(arrival)
        .when((a) => hearNo(a, no))
        .then([heard]);
  });
  it('is nothing yet while the aircraft is here: the same comes once more when it has left', () =>
    given(anArrival())
      .when((a) => hearNo(a, { ...no, departed: false }))
      .then([]));
  it('was said once, heard twice', () =>
    given(evolve(anArrival(), heard))
      .when((a) => hearNo(a, { ...no, heardAt: '2026-12-09T11:00:00Z' }))
      .then([]));
  it('asks what they need, until somebody has recorded it', () => {
    const arrival = evolve(anArrival(), heard);
    expect(notYetAsked(arrival)).toEqual(['p']);
    const need = { type: 'NeedRecorded', needId: 'n', personId: 'p', kind: 'NOTHING_NOW', at } as const;
    expect(notYetAsked(evolve(arrival, need))).toEqual([]);
    // What was recorded before they said no is no answer to it.
    expect(notYetAsked(evolve(evolve(anArrival(), need), heard))).toEqual(['p']);
  });
});
