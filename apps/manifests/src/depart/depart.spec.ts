import { given } from '@homeward/testing';
import { aFrozenList, aPassenger } from '../testing/lists';
import { depart } from './depart';

const now = new Date('2026-12-09T09:00:00Z');
const closedAt = '2026-12-09T08:40:00Z';

describe('a departure', () => {
  it('is recorded once nobody had said no when the owners were asked again', () =>
    given(aFrozenList([], { phase: 'CLOSED', doors: { closedAt, confirmed: true } }))
      .when((list) => depart(list, now))
      .then([{ type: 'FlightDeparted', at: now.toISOString() }]));
  it('is refused while somebody who said no after the doors had closed is in the cabin', () => {
    const off = aPassenger('p', 'f', { standing: 'OUT', out: { code: 'WITHDRAWN', because: 'p' }, offloaded: true });
    const noesAfterDoors = { p: { heardAt: closedAt, said: 'BEFORE_DEPARTURE' as const, reasons: [] } };
    const leaving = (passenger = off) =>
      given(aFrozenList([passenger], { noesAfterDoors })).when((list) => depart(list, now));
    leaving().isRefusedBy('no-after-the-doors-is-resolved-before-departure');
    leaving({ ...off, leftCabin: { at: closedAt, seenBy: 'SCAN' } }).then([
      { type: 'FlightDeparted', at: now.toISOString() },
    ]);
  });
  it('is refused before consent and medical clearance were asked again', () =>
    given(aFrozenList([], { phase: 'CLOSED', doors: { closedAt } }))
      .when((list) => depart(list, now))
      .isRefusedBy('owners-are-asked-again-before-departure'));
});
