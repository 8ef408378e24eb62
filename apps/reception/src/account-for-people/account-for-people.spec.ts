import { given } from '@homeward/testing';
import { aKey, anArrival } from '../testing/arrivals';
import { countHeads, recordNeed, recordVariance, tickPerson } from './account-for-people';

const at = '2026-12-09T10:40:00Z';
const words = {
  varianceId: 'v',
  code: 'V-MISSING' as const,
  offPoint: 'ADD',
  personId: 'b',
  explanation: 'walked off',
};
const variance = { ...words, explanation: 'b:walked off', keyOf: 'b' };
const need = { needId: 'n', personId: 'a', kind: 'WATER' as const, at };

describe('accounting for people', () => {
  it('ticks somebody where they leave, once', () => {
    const ticking = (arrival = anArrival()) =>
      given(arrival).when((a) => tickPerson({ arrival: a, personId: 'a', offPoint: 'PZU', at }));
    ticking().then([{ type: 'PersonTicked', personId: 'a', offPoint: 'PZU', at }]);
    ticking(anArrival({ ticked: { a: { offPoint: 'PZU', at } } })).then([]);
  });
  it('refuses a tick at the wrong stop, also of somebody who was ticked before', () =>
    given(anArrival({ ticked: { a: { offPoint: 'PZU', at } } }))
      .when((a) => tickPerson({ arrival: a, personId: 'a', offPoint: 'ADD', at }))
      .isRefusedBy('people-are-ticked-where-they-leave'));
  it('counts heads', () =>
    given({ offPoint: 'ADD', count: 2, by: 'officer-1' })
      .when(countHeads)
      .then([{ type: 'HeadsCounted', offPoint: 'ADD', count: 2, by: 'officer-1' }]));
});

describe('a variance', () => {
  const recording = (over: Partial<typeof words> = {}, arrival = anArrival({ variances: [variance] })) =>
    given(arrival).when((a) => recordVariance({ arrival: a, words: { ...words, ...over }, key: aKey(over.personId) }));
  it('is recorded sealed', () => recording({}, anArrival()).then([{ ...variance, type: 'VarianceRecorded' }]));
  it('that is sent again is recorded once', () => recording().then([]));
  it.each([{ explanation: 'taken ill' }, { offPoint: 'PZU' }, { code: 'V-DIED' as never }, { personId: 'c' }])(
    'does not become %j under the same id',
    (over) => recording(over).isRefusedBy('one-id-one-content'),
  );
});

describe('a need', () => {
  const recording = (over: Partial<typeof need> = {}, arrival = anArrival({ needs: [need] })) =>
    given(arrival).when((a) => recordNeed({ arrival: a, need: { ...need, ...over } }));
  it('is recorded', () => recording({}, anArrival()).then([{ ...need, type: 'NeedRecorded' }]));
  it('that is sent again is recorded once', () => recording({ at: '2026-12-09T10:45:00Z' }).then([]));
  it('does not become another under the same id', () =>
    recording({ kind: 'MEDICAL' as never }).isRefusedBy('one-id-one-content'));
});
