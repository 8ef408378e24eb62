import { given } from '@homeward/testing';
import type { Band } from '../model/bands';
import { Day } from '../model/day';
import type { Facts, Flight } from '../model/traveller';
import { aFlight, ready } from '../testing/a-ready-person';
import { aFrozenList, aPassenger } from '../testing/lists';
import { anAnswer } from '../testing/owners-answer';
import { seenOfDeparture } from '../testing/seen-before';
import { depart, reopenForThoseAboard } from './depart';

const leavesAt = new Date('2026-12-09T08:15:00Z');
const ids = ['p', 'q'];
const answer = anAnswer({
  consent: new Map(ids.map((id) => [id, 'RECONFIRMED'])),
  fitUntil: new Map(ids.map((id) => [id, '2026-12-10T00:00:00Z'])),
  believed: new Set(ids),
  asKept: new Set(ids),
});
/** A child with her mother, who needs a wheelchair, on a small aircraft; its doors are closed. */
const leaving = (limits: Partial<Flight>, band: Band, needs: string[] = [], stage: Flight['stage'] = 'BOARDING') => {
  const legs = aFlight().legs.map((leg) => ({ ...leg, payloadKg: 150 }));
  const flight = aFlight({ seats: 9, lapInfants: 1, legs, stage, ...limits });
  const aboard = { boarded: true, bagKg: 0 };
  const people = [
    aPassenger('p', 'f', { ...aboard, needs: ['WCHR'] }),
    aPassenger('q', 'f', { ...aboard, band, needs }),
  ];
  const doors = { closedAt: '2026-12-09T07:40:00Z', confirmed: true as const };
  const list = aFrozenList(people, { phase: 'CLOSED', flight, doors });
  const child: Facts = {
    ...ready,
    consent: { ...ready.consent!, givenBy: band === 'ADULT' ? 'SELF' : 'GUARDIAN' },
    protection: { ...ready.protection!, otherParent: 'SATISFIED' },
    family: { relations: [{ personId: 'p', kind: 'PARENT', basis: 'PAPER' }] },
  };
  const facts = new Map([
    ['p', ready],
    ['q', child],
  ]);
  const seen = { ...seenOfDeparture(list), early: undefined };
  return given({ day: new Day(list, facts, new Map(), leavesAt), answer, flightNow: { plan: flight }, leavesAt, seen });
};

describe('a departure with people about whom something was found since the aircraft doors closed', () => {
  it('is recorded where they fit', () =>
    leaving({ seats: 1 }, 'INFANT')
      .when(depart)
      .then([{ type: 'FlightDeparted', at: leavesAt.toISOString() }]));

  it.each<[string, Partial<Flight>, Band, string[]]>([
    ['an infant is two, and has no seat', { seats: 1 }, 'CHILD', []],
    ['a child weighs as much as an adult', { seats: 2 }, 'ADULT', []],
    ['a second one needs a wheelchair', { wheelchairs: 1 }, 'INFANT', ['WCHR']],
  ])('is refused, and the doors open, where %s', (_what, limits, band, needs) => {
    leaving(limits, band, needs).when(depart).isRefusedBy('the-aircraft-carries-them');
    leaving(limits, band, needs)
      .when(reopenForThoseAboard)
      .then([{ type: 'DoorsReopened' }]);
    leaving(limits, band, needs, 'OFF_BLOCK')
      .when(depart)
      .then([{ type: 'FlightDeparted', at: leavesAt.toISOString() }]);
  });
});
