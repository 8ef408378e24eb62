import { factsOf } from '@homeward/kernel';
import { given } from '@homeward/testing';
import { escortLeaves } from '../assign-escort/move-escort.decision';
import type { FlightTimes } from '../commands/assign-escort';
import type { Day } from '../model/day';
import { evolve } from '../model/evolve';
import type { ListEvent } from '../model/list-event';
import { stages, type Passenger, type PassengerList } from '../model/passenger-list';
import type { Facts } from '../model/traveller';
import { removePassenger, removeThoseEscortedBy } from '../remove-passenger/remove-passenger';
import { aDay } from '../testing/a-day';
import { aFlight, ready } from '../testing/a-ready-person';
import { at, escort, needs, p, q, withEscort } from '../testing/escorted';
import { aPassenger } from '../testing/lists';
import { takeBackEscortAbsence, takeBackEscortLeaving, takeBackRemoval } from './take-back-removal';

const why = 'PRESSED_BY_MISTAKE';
const saidNo: Facts = { ...ready, consent: { ...ready.consent!, status: 'WITHDRAWN' } };
const unfit: Facts = { ...ready, medical: { ...ready.medical!, decision: 'UNFIT' } };
const family = [aPassenger('a', 'f', { boarded: true }), aPassenger('b', 'f'), aPassenger('c', 'g')];
const followed: ListEvent = { type: 'PassengerRemoved', personId: 'b', code: 'FAMILY_OFFLOAD', because: 'a' };
const left: ListEvent = { type: 'CabinLeft', personId: 'a', seenBy: 'SCAN', at };
/** `a` is taken off by hand, and `b` follows; then what happens since. */
const removed = (
  since: ListEvent[] = [],
  facts: Record<string, Facts> = {},
  over: Partial<PassengerList> = {},
  people = family,
): Day => {
  const day = aDay(people, facts, over);
  const off = factsOf(
    removePassenger(day, { personId: 'a', code: 'SECURITY_OFFLOAD' }, { findingId: 'x', by: 'amal' }),
  );
  return day.with([...off, followed, ...since].reduce(evolve, day.list));
};
const takingBack = (day: Day) => given(day).when((d) => takeBackRemoval(d, 'a', why));
const back = (...ids: string[]) => [{ type: 'RemovalTakenBack', back: ids, why, at }];

describe('a removal by hand that is taken back', () => {
  it('gives back who was taken off, and who followed, as they were', () => {
    takingBack(removed()).then(back('a', 'b'));
    const day = removed();
    const { people } = factsOf(takeBackRemoval(day, 'a', why)).reduce(evolve, day.list);
    expect([people['a'], people['b']]).toEqual([family[0], { ...family[1], boarded: false }]);
  });
  it('leaves off the aircraft who has left the cabin since: they are scanned again', () => {
    const day = removed([left]);
    const { people } = factsOf(takeBackRemoval(day, 'a', why)).reduce(evolve, day.list);
    expect(people['a']).toMatchObject({ standing: 'LISTED', boarded: false });
  });
  it('makes a count of the cabin void where somebody in it is on the list again', () => {
    const counted = { heads: 1, expected: 1, at, by: 'x', countId: 'c', list: 3 };
    const [inCabin, gone] = [removed(), removed([left])].map(({ list }) => ({ ...list, cabin: counted }));
    const taken: ListEvent = { type: 'RemovalTakenBack', back: ['a', 'b'], why, at };
    expect([evolve(inCabin, taken).cabin, evolve(gone, taken).cabin]).toEqual([undefined, counted]);
  });
  it('is nothing where they are on the list', () => takingBack(aDay(family)).then([]));
  it.each([
    ['a no', [], { a: saidNo }],
    ['a no at the gate', [{ type: 'PassengerSaidNo', personId: 'a', scanId: 's', device: 'G1', at }], {}],
    ['the word of a clinician', [], { a: unfit }],
  ] as [string, ListEvent[], Record<string, Facts>][])('is refused after %s', (_, since, facts) =>
    takingBack(removed(since, facts)).isRefusedBy('who-may-not-fly-since-stays-off'),
  );
  it('leaves off who followed and may not fly since', () => takingBack(removed([], { b: saidNo })).then(back('a')));
  it('is none where a check or a service took them off', () => {
    const out: Partial<Passenger> = { standing: 'OUT', out: { code: 'NO_SHOW', because: 'a' } };
    takingBack(aDay([{ ...family[0]!, ...out }])).isRefusedBy('only-a-removal-by-hand-is-taken-back');
  });
  it('comes before the gate closes', () =>
    takingBack(removed([], {}, { closedStages: [...stages] })).isRefusedBy('people-come-back-before-the-gate-closes'));
  it('is refused where the aircraft cannot carry them any more', () =>
    takingBack(removed([], {}, { flight: aFlight({ seats: 2 }) })).isRefusedBy('the-aircraft-carries-them'));
});

describe('an escort who comes after all', () => {
  const children = [aPassenger('a', 'f', { escortRef: 'E1' }), aPassenger('b', 'g', { escortRef: 'E1' })];
  it('brings back the children who were off for want of this one, unless they may not fly since', () => {
    const absent = (facts: Record<string, Facts> = {}): Day => {
      const day = aDay(children, facts);
      return day.with(factsOf(removeThoseEscortedBy(day, 'E1')).reduce(evolve, day.list));
    };
    const comes = (day: Day, ref = 'E1') => given(day).when((d) => takeBackEscortAbsence(d, ref, why));
    comes(absent()).then(back('a', 'b'));
    comes(absent({ b: saidNo })).then(back('a'));
    comes(absent(), 'E2').then([]);
  });

  const leftSince = (over: Partial<PassengerList> = {}, facts = needs('NURSE')): Day => {
    const day = withEscort({ boardedAt: at }, facts, [{ ...p, boarded: true }, q]);
    const list = factsOf(escortLeaves(day, 'e1', 'budi')).reduce(evolve, day.list);
    return day.with({ ...list, ...over });
  };
  const meanwhile: FlightTimes = { departsAt: '2026-12-09T08:30:00Z', arrivesAt: '2026-12-09T11:00:00Z' };
  const travels = (day: Day, ...otherFlights: FlightTimes[]) =>
    given(day).when((d) => takeBackEscortLeaving(d, 'e1', why, { documentOf: (sealed) => sealed, otherFlights }));
  const taken = (...ids: string[]) => [{ type: 'EscortLeavingTakenBack', escortId: 'e1', back: ids, why, at }];
  it('brings back those who were off for it, and boards again', () => {
    travels(leftSince()).then(taken('p'));
    const day = leftSince();
    const decision = takeBackEscortLeaving(day, 'e1', why, { documentOf: (s) => s, otherFlights: [] });
    const list = factsOf(decision).reduce(evolve, day.list);
    expect(list.people['p']).toMatchObject({ standing: 'LISTED', boarded: true });
    expect(list.escorts?.['e1']).toEqual({ ...escort(), boardedAt: undefined, leftAt: undefined });
  });
  it('is nothing where they travel', () => travels(withEscort()).then([]));
  it('does not where they are an escort elsewhere, or here under another name, by now', () => {
    travels(leftSince(), meanwhile).isRefusedBy('one-escort-flies-on-one-flight');
    const again = { ...leftSince().list.escorts, e2: escort({ escortId: 'e2' }) };
    travels(leftSince({ escorts: again })).isRefusedBy('one-person-is-one-escort');
    travels(leftSince({ closedStages: [...stages] })).isRefusedBy('people-come-back-before-the-gate-closes');
    travels(leftSince({ flight: aFlight({ seats: 2 }) })).isRefusedBy('the-aircraft-carries-them');
  });
});
