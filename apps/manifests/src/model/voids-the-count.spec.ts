import { aFrozenList, aPassenger } from '../testing/lists';
import { countedBy } from '../testing/counted';
import { evolve } from './evolve';
import type { ListEvent } from './list-event';
import { numbersOf } from './cabin-numbers';

const at = '2026-12-09T06:50:00Z';
const checkpoint = { at, mayFly: [], pending: [], removed: [], promoted: [], passedOver: [], joined: [] };
const load = { seats: 1, lapInfants: 0, payloadKg: [] };
const list = aFrozenList(
  [
    aPassenger('a', 'f', { boarded: true }),
    aPassenger('e', 'g'),
    aPassenger('o', 'h', { standing: 'OUT', out: { code: 'NO_SHOW', because: 'o' }, offloaded: true }),
  ],
  { cabin: countedBy('chen', 2), doors: { closedAt: at } },
);
const scan = { scanId: 's', device: 'G1', at };

describe('a count of the cabin', () => {
  const stands = (event: ListEvent): boolean => numbersOf(evolve(list, event)).cabin !== undefined;
  it.each<[string, ListEvent]>([
    ['somebody boards', { type: 'PassengerBoarded', personId: 'e', ...scan }],
    ['somebody aboard is taken off', { type: 'PassengerRemoved', personId: 'a', code: 'NO_SHOW', because: 'a' }],
    ['somebody aboard says no', { type: 'PassengerSaidNo', personId: 'a', ...scan }],
    ['somebody who is off and in the cabin says no', { type: 'PassengerSaidNo', personId: 'o', ...scan }],
    ['somebody leaves', { type: 'CabinLeft', personId: 'o', seenBy: 'SCAN', at }],
    ['a newborn joins', { type: 'NewbornJoined', passenger: aPassenger('b', 'f'), motherId: 'a' }],
    ['a child joins', { type: 'ChildJoined', passenger: aPassenger('b', 'f'), careOf: 'a' }],
    [
      'somebody is found',
      { type: 'CabinDifferenceFound', findingId: 'f', countId: 'c', what: 'MISCOUNTED', by: 'x', at },
    ],
    ['somebody is dealt with', { type: 'CabinDifferenceEnded', findingId: 'f', how: 'LEFT', by: 'x', at }],
    ['the doors open again', { type: 'DoorsReopened' }],
    ['the doors open again for a no', { type: 'DoorsReopened', forNo: true }],
    ['the aircraft is back at the ramp', { type: 'FlightReturned', at }],
    ['the aircraft leaves out of order', { type: 'FlightLeftOutOfOrder', at, stage: 'OFF_BLOCK', people: ['o'] }],
    [
      'somebody is on the list again',
      { type: 'StageReopened', stage: 'GATE', why: 'TOO_EARLY', at, back: ['o'], waits: [] },
    ],
  ])('is void once %s', (_, event) => expect(stands(event)).toBe(false));

  it.each<[string, ListEvent]>([
    [
      'somebody who is not aboard is taken off',
      { type: 'PassengerRemoved', personId: 'e', code: 'NO_SHOW', because: 'e' },
    ],
    ['somebody who is not aboard says no', { type: 'PassengerSaidNo', personId: 'e', ...scan }],
    ['a scan is refused', { type: 'ScanRefused', scanId: 's', why: ['X'], at }],
    ['a check closes', { type: 'StageClosed', checkpoint: { stage: 'GATE', ...checkpoint, ...load } }],
    ['the doors close', { type: 'DoorsClosed', closedAt: at }],
  ])('stands while %s', (_, event) => expect(stands(event)).toBe(true));

  it('of an earlier version stays as it was written, and stands for nothing', () => {
    const before = aFrozenList([aPassenger('a', 'f', { boarded: true }), aPassenger('e', 'g')]);
    const old = evolve(before, { type: 'CabinCounted', heads: 1, expected: 1, at });
    const after = evolve(old, { type: 'PassengerBoarded', personId: 'e', ...scan });
    expect([after.cabin, after.cabinCounts]).toEqual([{ heads: 1, expected: 1, at }, undefined]);
    expect(numbersOf(old).cabin).toBeUndefined();
    expect(evolve(old, { type: 'DoorsClosed', closedAt: at }).doors).toEqual({ closedAt: at });
  });

  it('is kept with the doors that closed on it', () =>
    expect(evolve(list, { type: 'DoorsClosed', closedAt: at }).doors?.counted).toEqual(list.cabin));
});
