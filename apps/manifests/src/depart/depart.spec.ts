import { aFrozenList } from '../testing/lists';
import { depart } from './depart';

const now = new Date('2026-12-09T09:00:00Z');
const closedAt = '2026-12-09T08:40:00Z';

describe('A departure', () => {
  it('is recorded once the doors have closed and nobody had said no when they were asked again', () =>
    expect(depart(aFrozenList([], { phase: 'CLOSED', doors: { closedAt, confirmed: true } }), now)).toEqual({
      accepted: true,
      events: [{ type: 'FlightDeparted', at: now.toISOString() }],
    }));

  it.each([
    ['while the doors are open', aFrozenList([])],
    [
      'before consent and medical clearance were asked again',
      aFrozenList([], { phase: 'CLOSED', doors: { closedAt } }),
    ],
    ['twice', aFrozenList([], { phase: 'DEPARTED', doors: { closedAt, confirmed: true } })],
  ])('is refused %s', (_, list) =>
    expect(depart(list, now)).toMatchObject({ accepted: false, broken: [{ code: 'STATE-DEPART' }] }),
  );
});
