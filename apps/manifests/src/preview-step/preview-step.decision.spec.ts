import { aDay } from '../testing/a-day';
import { aFlight, ready } from '../testing/a-ready-person';
import { aFrozenList, aPassenger } from '../testing/lists';
import { anAnswer } from '../testing/owners-answer';
import { Day } from '../model/day';
import { departureNow, doorsNow, stageNow, type StepNow } from './preview-step.decision';

const [p, q] = [aPassenger('p', 'f', { boarded: true }), aPassenger('q', 'g')];
const flightNow = { plan: aFlight() };
const ruled = ({ broken }: StepNow): string[] => broken.map((b) => b.name);

describe('a check as it would close now', () => {
  it('says who leaves by it, and is confirmed by whoever looks', () => {
    const absent = { ...q, absent: true };
    const step = stageNow(aDay([p, absent], {}, { closedStages: ['CALL'] }), 'CHECKIN', 'amal');
    expect(ruled(step)).not.toContain('who-leaves-is-confirmed');
    expect(ruled(step)).not.toContain('what-follows-was-seen');
    expect(step).toMatchObject({ step: 'CHECKIN', leaves: [{ personId: 'q', code: 'NO_SHOW' }] });
  });
  it('is refused out of order', () => expect(ruled(stageNow(aDay([p, q]), 'GATE', 'amal'))).not.toEqual([]));
  it('names who needs an escort whom nobody has named', () => {
    const facts = { p: { ...ready, medical: { ...ready.medical!, escort: 'NURSE' } } };
    expect(stageNow(aDay([p, q], facts), 'CALL', 'amal').withoutEscort).toEqual([{ personId: 'p', kinds: ['NURSE'] }]);
  });
});

describe('the aircraft doors as they would close now', () => {
  it('wait for who is on the list and not aboard', () =>
    expect(doorsNow(aDay([p, q]), anAnswer(), flightNow, 'amal').waiting).toContain('q'));
  it('do not close over a no', () =>
    expect(
      ruled(doorsNow(aDay([p]), anAnswer({ consent: new Map([['p', 'WITHDRAWN']]) }), flightNow, 'amal')),
    ).toContain('nobody-aboard-has-said-no'));
  it('do not close on a list that is not frozen', () =>
    expect(ruled(doorsNow(aDay([p], {}, { phase: 'CLOSED' }), anAnswer(), flightNow, 'amal'))).toContain(
      'doors-close-on-a-frozen-list',
    ));
});

describe('a departure as it would be recorded now', () => {
  const day = (phase: 'FROZEN' | 'CLOSED') => {
    const doors = { closedAt: '2026-12-09T07:40:00Z', confirmed: true as const };
    const list = aFrozenList([], { phase, ...(phase === 'CLOSED' && { doors }) });
    return new Day(list, new Map(), new Map(), new Date('2026-12-09T08:15:00Z'));
  };
  it('moves nobody', () =>
    expect(departureNow(day('CLOSED'), undefined, flightNow, 'amal')).toMatchObject({
      step: 'DEPARTURE',
      leaves: [],
      joins: [],
      broken: [],
    }));
  it('follows the closing of the aircraft doors', () =>
    expect(ruled(departureNow(day('FROZEN'), undefined, flightNow, 'amal'))).toContain(
      'flight-departs-once-after-its-doors-closed',
    ));
});
