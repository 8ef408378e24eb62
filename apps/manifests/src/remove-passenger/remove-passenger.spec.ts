import { given } from '@homeward/testing';
import { aDay } from '../testing/a-day';
import { aFrozenList, aPassenger } from '../testing/lists';
import { offForWantOf, removePassenger, removeThoseEscortedBy } from './remove-passenger';

const off = (personId: string, code: string, because = personId) => ({
  type: 'PassengerRemoved',
  personId,
  code,
  because,
});
const gone = { standing: 'OUT' as const, out: { code: 'WITHDRAWN' as const, because: 'p' } };

describe('somebody who is taken off the list', () => {
  it('is off at once', () =>
    given(aDay([aPassenger('p', 'f')]))
      .when((day) => removePassenger(day, 'p', 'SECURITY_OFFLOAD'))
      .then([off('p', 'SECURITY_OFFLOAD')]));
  it('may stay with a relative', () =>
    given(aDay([aPassenger('p', 'f'), aPassenger('q', 'f')]))
      .when((day) => removePassenger(day, 'p', 'VOLUNTARY_DEFER', 'q'))
      .then([off('p', 'VOLUNTARY_DEFER', 'q')]));
  it('stays off under the first reason', () =>
    given(aDay([aPassenger('p', 'f', gone)]))
      .when((day) => removePassenger(day, 'p', 'EXIT_DENIED'))
      .then([]));
  it('was on it', () =>
    given(aDay([]))
      .when((day) => removePassenger(day, 'p', 'EXIT_DENIED'))
      .then([]));
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
      .then([off('a', 'REMOVED_BY_PROTECTION')]));
  it('is answered with those children', () => {
    const out = { code: 'REMOVED_BY_PROTECTION' as const, because: 'a' };
    const list = aFrozenList([{ ...theirs, standing: 'OUT', out }, ...others]);
    expect(offForWantOf(list, 'escort-1').map((p) => p.personId)).toEqual(['a']);
  });
});
