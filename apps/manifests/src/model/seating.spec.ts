import { aFlight } from '../testing/a-ready-person';
import { aFrozenList, aPassenger } from '../testing/lists';
import type { Escort } from './escort';
import { evolve } from './evolve';
import { othersAboard } from './others-aboard';
import type { Passenger, PassengerList } from './passenger-list';
import { farEscorts, seatingOf } from './seating';

const flight = aFlight({ seats: 12 }); // three rows of four
const escort = (over: Partial<Escort> = {}): Escort => ({
  escortId: 'e',
  kind: 'NURSE',
  escorts: ['p'],
  sealed: 's',
  seat: '1B',
  by: 'amal',
  at: '2026-12-09T06:00:00Z',
  ...over,
});
const off: Partial<Passenger> = { standing: 'OUT', out: { code: 'NO_SHOW', because: 'o' }, offloaded: true };
const listOf = (people: Passenger[], over: Partial<PassengerList> = {}): PassengerList => ({
  ...aFrozenList(people),
  flight,
  ...over,
});
const seats = (list: PassengerList) => {
  const { passengers, escorts } = seatingOf(list);
  return Object.fromEntries([...passengers, ...escorts]);
};
const [p, q] = [aPassenger('p', 'f', { seat: '1A' }), aPassenger('q', 'g', { seat: '3C' })];

describe('the seat of somebody who is off the list', () => {
  const o = aPassenger('o', 'h', { seat: '1A', ...off });
  const without = { ...p, seat: undefined };
  it('is nobody else’s until they are seen leaving the cabin', () => {
    expect(seats(listOf([without, o]))).toEqual({ p: '1B' });
    expect(seats(listOf([without, { ...o, leftCabin: { at: '2026-12-09T06:30:00Z', seenBy: 'SCAN' } }]))).toEqual({
      p: '1A',
    });
    expect(seats(listOf([without, { ...o, offloaded: false }]))).toEqual({ p: '1A' });
  });
  it('is, of an escort, taken as long as they are in the cabin', () => {
    const alone = escort({ escorts: ['o'], seat: '1A', boardedAt: '2026-12-09T06:30:00Z' });
    expect(seats(listOf([without], { escorts: { e: alone } }))).toEqual({ p: '1B' });
    expect(seats(listOf([without], { escorts: { e: { ...alone, leftAt: '2026-12-09T06:40:00Z' } } }))).toEqual({
      p: '1A',
    });
  });
  it('counts where others would join', () => {
    const alone = escort({ escorts: ['o'], boardedAt: '2026-12-09T06:30:00Z' });
    expect(othersAboard(listOf([p, o], { escorts: { e: alone } })).map((c) => c.familyId)).toEqual(['o', 'e']);
    expect(othersAboard(listOf([p, { ...o, offloaded: false }]))).toEqual([]);
  });
});

describe('the seat of an escort', () => {
  it('stays where it is near, and is nobody else’s', () =>
    expect(seats(listOf([p, { ...q, seat: '1B' }], { escorts: { e: escort() } }))).toEqual({
      p: '1A',
      q: '1C',
      e: '1B',
    }));
  it('moves near to whoever sits elsewhere by now, also once they are aboard, and whoever sat there moves', () => {
    const far = { ...p, seat: '3A' };
    expect(seats(listOf([far, q], { escorts: { e: escort() } }))).toEqual({ p: '3A', q: '3C', e: '2A' });
    const aboard = escort({ boardedAt: '2026-12-09T06:30:00Z' });
    expect(seats(listOf([far], { escorts: { e: aboard } })).e).toBe('2A');
    const full = ['2A', '2B', '2C', '2D', '3B', '3D'].map((seat) => aPassenger(seat, 'x', { seat, boarded: true }));
    expect(seats(listOf([far, q, ...full], { escorts: { e: escort() } }))).toMatchObject({ p: '3A', q: '1A', e: '3C' });
  });
  it('is another one where this aircraft has not the one it was, or where it is somebody’s who is off', () => {
    expect(seats(listOf([p], { escorts: { e: escort({ seat: '20B' }) } })).e).toBe('1B');
    const o = aPassenger('o', 'h', { seat: '1B', ...off });
    expect(seats(listOf([p, o], { escorts: { e: escort() } })).e).toBe('1C');
  });
  it('is one each', () => {
    const two = { e: escort(), e2: escort({ escortId: 'e2', at: '2026-12-09T06:01:00Z' }) };
    expect(seats(listOf([p], { escorts: two }))).toEqual({ p: '1A', e: '1B', e2: '1C' });
  });
  it('is near to an infant where whoever holds it sits', () => {
    const [mother, infant] = [{ ...p, seat: '3A' }, aPassenger('i', 'f', { seat: 'INF', band: 'INFANT' })];
    const people = listOf([mother, infant], { escorts: { e: escort({ escorts: ['i'] }) } });
    expect(farEscorts(people)).toEqual(['ESC-1']);
    expect(seats(people)).toEqual({ p: '3A', i: 'INF', e: '2A' });
  });
  it('is far until the version that moves it is issued', () => {
    const list = listOf([{ ...p, seat: '3A' }], { escorts: { e: escort() } });
    expect(farEscorts(list)).toEqual(['ESC-1']);
    const version = {
      type: 'VersionIssued',
      number: 2,
      hash: 'h',
      people: 1,
      reason: 'r',
      seats: { p: '3A' },
    } as const;
    expect(farEscorts(evolve(list, { ...version, escortSeats: { e: '2A' } }))).toEqual([]);
    expect(farEscorts(evolve(list, version))).toEqual(['ESC-1']);
  });
});
