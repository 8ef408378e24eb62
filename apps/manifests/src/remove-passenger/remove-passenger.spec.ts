import { factsOf } from '@homeward/kernel';
import { given } from '@homeward/testing';
import type { Removal } from '../commands/remove-passenger';
import { evolve } from '../model/evolve';
import { openFindings } from '../model/finding';
import type { ByHand, Passenger } from '../model/passenger-list';
import { aDay } from '../testing/a-day';
import { aFrozenList, aPassenger } from '../testing/lists';
import { offForWantOf, removeForAFact, removePassenger, removeThoseEscortedBy } from './remove-passenger';

const off = (personId: string, code: string, because = personId) => ({
  type: 'PassengerRemoved',
  personId,
  code,
  because,
});
/** It can be taken back. */
const byHand = (event: object, how: ByHand = { what: 'REMOVAL' }) => ({ ...event, byHand: how });
const gone = { standing: 'OUT' as const, out: { code: 'WITHDRAWN' as const, because: 'p' } };

describe('somebody whom an officer takes off the list', () => {
  const removing = (people: Passenger[], over: Partial<Removal> = {}) =>
    given(aDay(people)).when((day) =>
      removePassenger(day, { personId: 'p', code: 'SECURITY_OFFLOAD', ...over }, { findingId: 'x', by: 'amal' }),
    );

  it('is off at once', () => removing([aPassenger('p', 'f')]).then([byHand(off('p', 'SECURITY_OFFLOAD'))]));
  it('is told to protection where exit control turned them back, and holds up nothing', () => {
    const day = aDay([aPassenger('p', 'f', { band: 'TEEN' })]);
    const told = removePassenger(day, { personId: 'p', code: 'EXIT_DENIED' }, { findingId: 'x', by: 'amal' });
    expect(factsOf(told)).toMatchObject([
      off('p', 'EXIT_DENIED'),
      { type: 'FindingRecorded', finding: { kind: 'EXIT_DENIED', personId: 'p', aboutAge: 'CHILD', foundIn: 'GATE' } },
    ]);
    expect(openFindings(factsOf(told).reduce(evolve, day.list))).toEqual([]);
  });
  it('may stay with a relative', () =>
    removing([aPassenger('p', 'f'), aPassenger('q', 'f')], { code: 'VOLUNTARY_DEFER', staysWith: 'q' }).then([
      byHand(off('p', 'VOLUNTARY_DEFER', 'q')),
    ]));
  it('is off once, when the removal is sent again', () =>
    removing([aPassenger('p', 'f', { standing: 'OUT', out: { code: 'EXIT_DENIED', because: 'p' } })], {
      code: 'EXIT_DENIED',
    }).then([]));
  it('stays off under the first reason', () =>
    removing([aPassenger('p', 'f', gone)]).isRefusedBy('first-reason-for-a-removal-stays'));
  it('was on it', () => removing([]).then([]));
});

describe('somebody of whom a fact from elsewhere says that they cannot fly', () => {
  const learning = (...people: Passenger[]) => given(aDay(people)).when((day) => removeForAFact(day, 'p', 'WITHDRAWN'));

  it('is off at once', () => learning(aPassenger('p', 'f')).then([off('p', 'WITHDRAWN')]));
  it('stays as they are when they are off already, and the fact is not refused', () =>
    learning(aPassenger('p', 'f', { standing: 'OUT', out: { code: 'NO_SHOW', because: 'p' } })).then([]));
  it('need not be on the list', () => learning().then([]));
});

describe('an escort who does not come', () => {
  const theirs = aPassenger('a', 'f', { band: 'CHILD', escortRef: 'escort-1' });
  const others = [
    aPassenger('b', 'g', { escortRef: 'escort-2' }),
    aPassenger('c', 'h', { escortRef: 'escort-1', ...gone }),
  ];
  it('takes off the children whom they were to take along, and nobody else', () =>
    given(aDay([theirs, ...others]))
      .when((day) => removeThoseEscortedBy(day, 'escort-1'))
      .then([byHand(off('a', 'REMOVED_BY_PROTECTION'), { what: 'ESCORT_ABSENT', escort: 'escort-1' })]));
  it('is answered with those children', () => {
    const out = { code: 'REMOVED_BY_PROTECTION' as const, because: 'a' };
    const list = aFrozenList([{ ...theirs, standing: 'OUT', out }, ...others]);
    expect(offForWantOf(list, 'escort-1').map((p) => p.personId)).toEqual(['a']);
  });
});
