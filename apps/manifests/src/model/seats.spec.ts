import { aFlight } from '../testing/a-ready-person';
import { aPassenger } from '../testing/lists';
import { inRowOf, rowOf, seatsFor } from './seats';

const flight = aFlight({ seats: 12 }); // three rows of four
const four = ['a', 'b', 'c', 'd'].map((id, i) => aPassenger(id, 'f', { code: `ZZ-00${i}` }));
const apart = new Map([
  ['a', ['b']],
  ['b', ['a']],
]);
const rows = (seats: ReadonlyMap<string, string>) =>
  Object.fromEntries([...seats].map(([id, seat]) => [id, rowOf(seat)]));

describe('the seats of a smaller aircraft', () => {
  it('are those that it has: whoever had another one gets one of them, aboard or not', () => {
    const seats = ['1A', '20C', '1F', '3D'];
    const people = four.map((p, i) => ({ ...p, seat: seats[i]! }));
    for (const boarded of [false, true])
      expect(
        Object.fromEntries(
          seatsFor(
            people.map((p) => ({ ...p, boarded })),
            flight,
          ),
        ),
      ).toEqual({
        a: '1A',
        b: '1B',
        c: '1C',
        d: '3D',
      });
  });
  it('are nobody’s twice: whoever is aboard keeps theirs', () => {
    const people = [four[0]!, { ...four[1]!, boarded: true }].map((p) => ({ ...p, seat: '2A' }));
    expect(Object.fromEntries(seatsFor(people, flight))).toEqual({ a: '1A', b: '2A' });
  });
});

describe('the seats of two whom protection keeps out of one row', () => {
  it('are beside each other where nothing keeps them apart', () =>
    expect(rows(seatsFor(four, flight))).toEqual({ a: 1, b: 1, c: 1, d: 1 }));
  it('are in different rows', () =>
    expect(rows(seatsFor(four, flight, [], apart))).toEqual({ a: 1, b: 2, c: 1, d: 1 }));
  it('change where they had been given before; whoever is aboard stays where they sit', () => {
    const seats = ['1A', '1B', '1C', '1D'];
    const seated = four.map((p, i) => ({ ...p, seat: seats[i]! }));
    expect(rows(seatsFor(seated, flight, [], apart))).toEqual({ a: 1, b: 2, c: 1, d: 1 });
    const aboard = seated.map((p) => (p.personId === 'b' ? { ...p, boarded: true } : p));
    expect(rows(seatsFor(aboard, flight, [], apart))).toEqual({ a: 2, b: 1, c: 1, d: 1 });
    const both = seated.map((p) => ({ ...p, boarded: true }));
    expect(rows(seatsFor(both, flight, [], apart))).toEqual({ a: 1, b: 1, c: 1, d: 1 });
  });
  it('are seats all the same where no other row is left', () =>
    expect(seatsFor(four, aFlight({ seats: 4 }), [], apart).size).toBe(4));
  const lap = aPassenger('l', 'f', { seat: 'INF', band: 'INFANT' });
  it('are, of an infant on a lap, those of whoever holds it', () => {
    const [a, b] = [four[0]!, { ...four[1]!, familyId: 'g' }];
    const people = [{ ...a, seat: '1A' }, { ...b, seat: '1D' }, lap];
    expect(inRowOf(people[0]!, people, flight).map((p) => p.personId)).toEqual(['b', 'l']);
    expect(inRowOf(lap, people, flight).map((p) => p.personId)).toEqual(['a', 'b']);
    const far = [people[0]!, { ...people[1]!, seat: '2D' }, lap];
    expect(inRowOf(lap, far, flight).map((p) => p.personId)).toEqual(['a']);
  });
  it('are apart from whoever holds an infant that is to be', () => {
    const others = four.slice(1).map((p) => ({ ...p, familyId: 'g' }));
    const fromLap = new Map([
      ['l', ['b']],
      ['b', ['l']],
    ]);
    expect(rows(seatsFor([four[0]!, ...others, lap], flight, [], fromLap))).toEqual({ a: 1, b: 2, c: 1, d: 1, l: NaN });
  });
});
