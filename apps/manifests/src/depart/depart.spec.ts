import { given } from '@homeward/testing';
import type { Depart } from '../commands/depart';
import { aFlight } from '../testing/a-ready-person';
import { aFrozenList, aPassenger } from '../testing/lists';
import { depart } from './depart';

const closedAt = '2026-12-09T07:40:00Z';
const leavesAt = new Date('2026-12-09T08:15:00Z');
const leaving = (over: Partial<Depart['flight']> = {}, confirmed?: true): Depart => ({
  ...aFrozenList([], { phase: 'CLOSED', flight: aFlight(over), doors: { closedAt, confirmed } }),
  leavesAt,
});

describe('a departure', () => {
  it('is recorded once nobody had said no when the owners were asked again', () =>
    given(leaving({}, true))
      .when(depart)
      .then([{ type: 'FlightDeparted', at: leavesAt.toISOString() }]));
  it('is refused while somebody who said no after the doors had closed is in the cabin', () => {
    const off = aPassenger('p', 'f', { standing: 'OUT', out: { code: 'WITHDRAWN', because: 'p' }, offloaded: true });
    const noesAfterDoors = { p: { heardAt: closedAt, said: 'BEFORE_DEPARTURE' as const, reasons: [] } };
    const after = (passenger = off) =>
      given({ ...leaving({}, true), people: { p: passenger }, noesAfterDoors }).when(depart);
    after().isRefusedBy('no-after-the-doors-is-resolved-before-departure');
    after({ ...off, leftCabin: { at: closedAt, seenBy: 'SCAN' } }).then([
      { type: 'FlightDeparted', at: leavesAt.toISOString() },
    ]);
  });
  it('is refused before consent and medical clearance were asked again', () =>
    given(leaving()).when(depart).isRefusedBy('owners-are-asked-again-before-departure'));

  it.each<[string, Partial<Depart['flight']>, string]>([
    ['a permit has ended since', { leave: { until: '2026-12-09T08:10:00Z' } }, 'every-permit-holds-as-it-leaves'],
    ['a permit begins later', { leave: { from: '2026-12-09T08:20:00Z' } }, 'every-permit-holds-as-it-leaves'],
    ['a permit was revoked, or none is recorded', { leave: undefined }, 'every-permit-holds-as-it-leaves'],
    ['there is no GO', { go: undefined }, 'departure-follows-a-go'],
    ['there is a NO-GO', { go: 'NO_GO' }, 'departure-follows-a-go'],
    ['it was cancelled', { stage: 'CANCELLED' }, 'a-flight-called-off-does-not-depart'],
    ['it was put off', { stage: 'POSTPONED' }, 'a-flight-called-off-does-not-depart'],
    ['it waits for permits', { stage: 'PERMITS_PENDING' }, 'a-flight-called-off-does-not-depart'],
  ])('is refused when %s after the aircraft doors have closed', (_when, over, name) =>
    given(leaving(over, true)).when(depart).isRefusedBy(name),
  );
  it('names every reason', () =>
    given(leaving({ leave: undefined, go: 'NO_GO', stage: 'CANCELLED' }, true))
      .when(depart)
      .isRefusedBy('a-flight-called-off-does-not-depart', 'every-permit-holds-as-it-leaves', 'departure-follows-a-go'));
  it('that was reported already is recorded: reception has to know who comes', () =>
    given(leaving({ leave: undefined, go: undefined, stage: 'AIRBORNE' }, true))
      .when(depart)
      .then([{ type: 'FlightDeparted', at: leavesAt.toISOString() }]));
});
