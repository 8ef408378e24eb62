import { actionsOf, againstStep } from '@homeward/kernel';
import { aCompleteArrival, anArrival } from '../testing/arrivals';
import { arrivalLifecycle, type ArrivalStep } from './arrival-lifecycle';

const now = new Date('2026-12-09T15:00:00Z');
const closed = aCompleteArrival({ closedAt: '2026-12-09T14:00:00Z' });
const refused = (step: ArrivalStep, arrival = closed) =>
  againstStep(arrivalLifecycle, step, arrival, now).map((b) => `${b.code} ${b.name}`);

describe('a closed arrival', () => {
  it.each(['tick', 'count-heads', 'record-variance', 'close'] as const)('takes no more: %s', (step) =>
    expect(refused(step)).toEqual(['STATE-CLOSED closed-stays-closed']),
  );
  it('still hears a no', () => expect(refused('hear-no')).toEqual([]));
  it('still takes needs, and a tick back', () =>
    expect(actionsOf(arrivalLifecycle, closed, now)).toEqual(['take-back-tick', 'record-need']));
});

describe('an open arrival', () => {
  it('takes everything', () =>
    expect(actionsOf(arrivalLifecycle, anArrival(), now)).toEqual([
      'tick',
      'take-back-tick',
      'count-heads',
      'record-variance',
      'record-need',
      'close',
    ]));
  it('is expected once', () => expect(refused('expect', anArrival())).toHaveLength(1));
});

describe('the arrival of a flight that came back', () => {
  const back = anArrival({ returnedAt: '2026-12-09T09:00:00Z' });
  it.each(['tick', 'take-back-tick', 'count-heads', 'record-variance', 'close'] as const)('takes nothing: %s', (step) =>
    expect(refused(step, back)).toEqual(['STATE-CLOSED closed-stays-closed']),
  );
  it('is expected anew when it leaves again', () => expect(refused('expect', back)).toEqual([]));
});
