import { actionsOf, againstStep } from '@homeward/kernel';
import { given } from '@homeward/testing';
import { tickPerson } from '../account-for-people/account-for-people';
import { aCompleteArrival, anArrival } from '../testing/arrivals';
import { arrivalLifecycle, type ArrivalStep } from './arrival-lifecycle';

const now = new Date('2026-12-09T15:00:00Z');
const closed = aCompleteArrival({ closedAt: '2026-12-09T14:00:00Z' });
const refused = (step: ArrivalStep, arrival = closed) =>
  againstStep(arrivalLifecycle, step, arrival, now).map((b) => `${b.code} ${b.name}`);

describe('a closed arrival', () => {
  it.each(['tick', 'count-heads', 'record-variance', 'confirm-variance', 'close'] as const)(
    'takes no more: %s',
    (step) => expect(refused(step)).toEqual(['STATE-CLOSED closed-stays-closed']),
  );
  it('still hears a no', () => expect(refused('hear-no')).toEqual([]));
  it('still takes needs, who is found, and a tick back', () =>
    expect(actionsOf(arrivalLifecycle, closed, now)).toEqual(['take-back-tick', 'record-need', 'record-found']));
});

describe('an open arrival', () => {
  it('takes everything', () =>
    expect(actionsOf(arrivalLifecycle, anArrival(), now)).toEqual([
      'tick',
      'take-back-tick',
      'count-heads',
      'record-variance',
      'confirm-variance',
      'record-need',
      'close',
    ]));
  it('is expected once', () => expect(refused('expect', anArrival())).toHaveLength(1));
});

describe('the arrival of a flight that came back', () => {
  const back = anArrival({ returnedAt: '2026-12-09T09:00:00Z' });
  it.each(['tick', 'take-back-tick', 'count-heads', 'record-variance', 'confirm-variance', 'close'] as const)(
    'takes nothing: %s',
    (step) => expect(refused(step, back)).toEqual(['STATE-CLOSED closed-stays-closed']),
  );
  it('is expected anew when it leaves again', () => expect(refused('expect', back)).toEqual([]));
});

describe('the arrival of a flight that is on the way', () => {
  const onTheWay = anArrival({ awaitsLanding: true });
  const b = { personId: 'b', offPoint: 'ADD', at: '2026-12-09T14:00:00Z', by: 'amal' };
  it('offers what can happen on the way, and no more', () =>
    expect(actionsOf(arrivalLifecycle, onTheWay, now)).toEqual([
      'take-back-tick',
      'record-variance',
      'confirm-variance',
      'record-need',
    ]));
  it.each(['count-heads', 'close'] as const)('does not take what is done on the ground, and says so: %s', (step) =>
    expect(refused(step, onTheWay)).toEqual(['NOT-LANDED receiving-begins-when-the-flight-has-landed']),
  );
  it('is not closed on the way either where nobody is expected', () =>
    expect(refused('close', { ...onTheWay, expected: [] })).toHaveLength(1));
  it('takes no tick; one that is sent again has its effect', () => {
    given(onTheWay)
      .when((arrival) => tickPerson({ ...b, arrival }))
      .isRefusedBy('receiving-begins-when-the-flight-has-landed');
    const ticked = { ...onTheWay, ticked: { b: { offPoint: b.offPoint, at: b.at } } };
    expect(refused('tick', ticked)).toEqual([]);
    given(ticked)
      .when((arrival) => tickPerson({ ...b, arrival }))
      .then([]);
  });
  it.each([{ landed: ['PZU'] }, { endedElsewhere: true as const }])(
    'takes everything once it has come down: %j',
    (over) =>
      expect(actionsOf(arrivalLifecycle, { ...onTheWay, ...over }, now)).toEqual(
        actionsOf(arrivalLifecycle, anArrival(), now),
      ),
  );
});
