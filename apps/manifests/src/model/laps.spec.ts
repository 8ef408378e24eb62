import { aFlight } from '../testing/a-ready-person';
import { aFrozenList, aPassenger } from '../testing/lists';
import { evolve } from './evolve';
import { lapsOf } from './laps';
import { manifestRows } from './manifest-rows';
import type { Passenger } from './passenger-list';

const [aunt, father, mother] = ['a', 'b', 'm'].map((id) => aPassenger(id, 'f')) as [Passenger, Passenger, Passenger];
const infant = (personId: string, over: Partial<Passenger> = {}) =>
  aPassenger(personId, 'f', { band: 'INFANT', bagKg: 0, ...over });
const ofMother = { answeredForBy: ['m'] };

/** Who holds whom, in every order in which they may come. */
const laps = (...people: Passenger[]): Record<string, string> => {
  const [first, ...others] = ordersOf(people).map((order) =>
    Object.fromEntries(
      [...lapsOf(order, aFlight())].map(([i, { personId }]) => [i.personId, personId] as const).sort(),
    ),
  );
  for (const other of others) expect(other).toEqual(first);
  return first!;
};
const ordersOf = (people: Passenger[]): Passenger[][] =>
  people.length < 2
    ? [people]
    : people.flatMap((p) => ordersOf(people.filter((o) => o !== p)).map((rest) => [p, ...rest]));

describe('on whose lap an infant travels', () => {
  it('is the same in whichever order people come', () => {
    expect(laps(aunt, mother, infant('i'))).toEqual({ i: 'a' });
    expect(laps(aunt, infant('i'), infant('j'))).toEqual({ i: 'a' });
  });
  it('is whoever answers for it before any other adult of the family', () => {
    expect(laps(aunt, mother, infant('i', ofMother))).toEqual({ i: 'm' });
    expect(laps(aunt, mother, infant('h'), infant('i', ofMother))).toEqual({ h: 'a', i: 'm' });
    expect(laps(mother, infant('h'), infant('i', ofMother))).toEqual({ i: 'm' });
  });
  it('is another adult of the family where its parent flies less far, holds another one, or is not there', () => {
    expect(laps(aunt, { ...mother, offPoint: 'PZU' }, infant('i', ofMother))).toEqual({ i: 'a' });
    expect(laps(aunt, mother, infant('i', ofMother), infant('j', ofMother))).toEqual({ i: 'm', j: 'a' });
    expect(laps(aunt, infant('i', ofMother))).toEqual({ i: 'a' });
  });
  it('is nobody, where it is two on a leg that it flies', () => {
    const turning = { bands: ['INFANT', 'CHILD'] as Passenger['bands'] & object };
    expect(laps(mother, infant('i', { ...ofMother, ...turning }), infant('j'))).toEqual({ j: 'm' });
    expect(laps(mother, infant('i', { ...ofMother, ...turning, offPoint: 'PZU' }), infant('j'))).toEqual({ i: 'm' });
  });
  it('stays who it is in the cabin, when somebody else is taken off', () => {
    const both = { answeredForBy: ['b', 'm'], boarded: true };
    const twins = [infant('i', { ...both, onLapOf: 'b' }), infant('j', { ...both, onLapOf: 'm' })];
    expect(laps(mother, ...twins)).toEqual({ j: 'm' });
    expect(laps(father, ...twins)).toEqual({ i: 'b' });
    // Nobody holds them yet: whoever boards later is no reason to keep it.
    expect(laps(mother, ...twins.map((t) => ({ ...t, boarded: false })))).toEqual({ i: 'm' });
  });
  it('is kept of the version that was issued', () => {
    const before = aFrozenList([mother, infant('i')]);
    const version = { type: 'VersionIssued', number: 2, hash: 'h', people: 2, reason: 'r' } as const;
    const list = evolve(before, { ...version, seats: { m: '1A', i: 'INF' }, laps: { i: 'm' } });
    expect([list.people.i!.onLapOf, list.people.m!.onLapOf]).toEqual(['m', undefined]);
    expect(evolve(list, { ...version, seats: { i: '1B' } }).people.i!.onLapOf).toBeUndefined();
  });
  it('is a seat once nobody holds it any more, aboard or not', () => {
    const alone = infant('i', { seat: 'INF', boarded: true, onLapOf: 'b' });
    expect(manifestRows(aFrozenList([alone]), new Map())).toMatchObject([{ seat: '1A' }]);
  });
});
