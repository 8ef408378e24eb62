import { given } from '@homeward/testing';
import { recordVariance } from '../account-for-people/account-for-people';
import { closeArrival } from '../close-arrival/close-arrival';
import { countsOf, evolve, type Arrival, type Signed } from '../model/arrival';
import { aCompleteArrival, aKey, amal } from '../testing/arrivals';
import { confirmVariance } from './confirm-variance';

const at = '2026-12-09T14:10:00Z';
const duty: Signed = { by: 'budi', roles: ['duty-officer'], at };
const { a, c } = aCompleteArrival().ticked;
const words = { varianceId: 'v', offPoint: 'ADD', personId: 'b', explanation: 'walked off' };

/** One account says what became of somebody whom nobody has seen. */
const explained = (code: 'V-MISSING' | 'V-DIED' | 'V-OFFLOADED_TRANSIT' | 'V-IDENTITY' = 'V-MISSING'): Arrival => {
  const arrival = aCompleteArrival({ ticked: { a: a!, c: c! }, counted: { PZU: 1, ADD: 1 } });
  const decision = recordVariance({ arrival, words: { ...words, code }, key: aKey(), recorded: amal });
  return (decision.accepted ? decision.events : []).reduce<Arrival>(evolve, arrival);
};
const confirming = (confirmed: Signed, arrival = explained(), varianceId = 'v') =>
  given(arrival).when((before) => confirmVariance({ arrival: before, varianceId, confirmed }));

describe('somebody whom nobody has seen', () => {
  it.each(['V-MISSING', 'V-DIED', 'V-OFFLOADED_TRANSIT'] as const)('is not explained by one account: %s', (code) => {
    expect(countsOf(explained(code))).toMatchObject({ explained: 0, unexplained: 1 });
    expect(closeArrival(explained(code), new Date(at)).accepted).toBe(false);
  });
  it('is explained by one account where it was somebody who is here', () =>
    expect(countsOf(explained('V-IDENTITY'))).toMatchObject({ explained: 1, unexplained: 0 }));
  it('is explained once a second account says so', () => {
    const confirmed = { type: 'VarianceConfirmed', varianceId: 'v', confirmed: duty } as const;
    confirming(duty).then([confirmed]);
    const after = evolve(explained(), confirmed);
    expect(countsOf(after)).toEqual({ departed: 3, arrived: 2, explained: 1, unexplained: 0 });
    expect(closeArrival(after, new Date(at)).accepted).toBe(true);
    confirming({ ...duty, by: 'sara' }, after).then([]);
  });
  it.each<[string, Signed]>([
    ['the same account', { ...duty, by: 'amal' }],
    ['another with a role in common', { ...duty, roles: ['duty-officer', 'reception-officer'] }],
  ])('is not given up by %s', (_, second) => confirming(second).isRefusedBy('nobody-is-given-up-by-one-account'));
  it('stays explained where an earlier version recorded it', () => {
    const { variances, ...before } = explained();
    const old = variances.map(({ recorded: _, ...v }) => v);
    expect(countsOf({ ...before, variances: old })).toMatchObject({ explained: 1, unexplained: 0 });
  });
});

it('nothing else waits for a second account', () => {
  confirming(duty, explained('V-IDENTITY')).isRefusedBy('only-what-waits-is-confirmed');
  confirming(duty, explained(), 'x').isRefusedBy('only-what-waits-is-confirmed');
});
