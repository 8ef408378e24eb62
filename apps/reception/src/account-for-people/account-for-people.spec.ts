import { given } from '@homeward/testing';
import type { VarianceCode } from '@homeward/contracts';
import type { Arrival } from '../model/arrival';
import { aKey, amal, anArrival } from '../testing/arrivals';
import { countHeads, recordNeed, recordVariance, tickPerson } from './account-for-people';

const at = '2026-12-09T10:40:00Z';
const words = {
  varianceId: 'v',
  code: 'V-MISSING' as const,
  offPoint: 'ADD',
  personId: 'b',
  explanation: 'walked off',
};
const variance = { ...words, explanation: 'b:walked off', keyOf: 'b', recorded: amal };
const need = { needId: 'n', personId: 'a', kind: 'WATER' as const, at };

describe('accounting for people', () => {
  it('ticks somebody where they leave, once', () => {
    const ticking = (arrival = anArrival()) =>
      given(arrival).when((a) => tickPerson({ arrival: a, personId: 'a', offPoint: 'PZU', at, by: 'amal' }));
    ticking().then([{ type: 'PersonTicked', personId: 'a', offPoint: 'PZU', at, by: 'amal' }]);
    ticking(anArrival({ ticked: { a: { offPoint: 'PZU', at } } })).then([]);
  });
  it('refuses a tick at the wrong stop, also of somebody who was ticked before', () =>
    given(anArrival({ ticked: { a: { offPoint: 'PZU', at } } }))
      .when((a) => tickPerson({ arrival: a, personId: 'a', offPoint: 'ADD', at, by: 'amal' }))
      .isRefusedBy('people-are-ticked-where-they-leave'));
  it('counts heads', () =>
    given(anArrival())
      .when((arrival) => countHeads({ arrival, offPoint: 'ADD', count: 2, by: 'officer-1' }))
      .then([{ type: 'HeadsCounted', offPoint: 'ADD', count: 2, by: 'officer-1' }]));
});

describe('a variance', () => {
  const recording = (over: Partial<typeof words> = {}, arrival = anArrival({ variances: [variance] })) =>
    given(arrival).when((a) =>
      recordVariance({ arrival: a, words: { ...words, ...over }, recorded: amal, key: aKey(over.personId) }),
    );
  it('is recorded sealed', () => recording({}, anArrival()).then([{ ...variance, type: 'VarianceRecorded' }]));
  it('that is sent again is recorded once', () => recording().then([]));
  it.each([{ explanation: 'taken ill' }, { offPoint: 'PZU' }, { code: 'V-DIED' as never }, { personId: 'c' }])(
    'does not become %j under the same id',
    (over) => recording(over).isRefusedBy('one-id-one-content'),
  );
});

describe('before the flight has landed', () => {
  const awaited = (over = {}) => anArrival({ awaitsLanding: true, ...over });
  const tick = (arrival: Arrival, personId = 'b', offPoint = 'ADD') =>
    given(arrival).when((a) => tickPerson({ arrival: a, personId, offPoint, at, by: 'amal' }));
  const count = (arrival: Arrival) =>
    given(arrival).when((a) => countHeads({ arrival: a, offPoint: 'ADD', count: 2, by: 'amal' }));
  const explain = (arrival: Arrival, code: VarianceCode) =>
    given(arrival).when((a) => recordVariance({ arrival: a, words: { ...words, code }, recorded: amal, key: aKey() }));
  const notLanded = 'receiving-begins-when-the-flight-has-landed';

  it('nobody is ticked, counted or missing', () => {
    for (const arrival of [awaited(), awaited({ landed: ['PZU'] })]) {
      tick(arrival).isRefusedBy(notLanded);
      count(arrival).isRefusedBy(notLanded);
      for (const code of ['V-MISSING', 'V-IDENTITY', 'V-EXTRA', 'V-COUNTERROR'] as const)
        explain(arrival, code).isRefusedBy(notLanded);
    }
  });
  it('what happens on the way is explained', () => {
    for (const code of ['V-OFFLOADED_TRANSIT', 'V-DIED', 'V-BORN'] as const)
      explain(awaited(), code).then([{ ...variance, code, type: 'VarianceRecorded' }]);
  });
  it('whoever leaves where it has landed is ticked there', () => {
    tick(awaited({ landed: ['PZU'] }), 'a', 'PZU').then([
      { type: 'PersonTicked', personId: 'a', offPoint: 'PZU', at, by: 'amal' },
    ]);
  });
  it('where it ended elsewhere people are explained, and nobody is ticked', () => {
    const elsewhere = awaited({ endedElsewhere: true });
    tick(elsewhere).isRefusedBy('nobody-arrives-where-the-flight-did-not');
    explain(elsewhere, 'V-MISSING').then([{ ...variance, type: 'VarianceRecorded' }]);
    count(elsewhere).then([{ type: 'HeadsCounted', offPoint: 'ADD', count: 2, by: 'amal' }]);
  });
});

describe('a need', () => {
  const recording = (over: Partial<typeof need> = {}, arrival = anArrival({ needs: [need] })) =>
    given(arrival).when((a) => recordNeed({ arrival: a, need: { ...need, ...over } }));
  it('is recorded', () => recording({}, anArrival()).then([{ ...need, type: 'NeedRecorded' }]));
  it('that is sent again is recorded once', () => recording({ at: '2026-12-09T10:45:00Z' }).then([]));
  it('does not become another under the same id', () =>
    recording({ kind: 'MEDICAL' as never }).isRefusedBy('one-id-one-content'));
});
