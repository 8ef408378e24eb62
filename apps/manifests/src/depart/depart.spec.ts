import { stagesOnceLeft } from '@homeward/contracts';
import { given } from '@homeward/testing';
import type { OwnersAnswer } from '../commands/close-doors';
import type { Depart } from '../commands/depart';
import { Day } from '../model/day';
import { evolve } from '../model/evolve';
import type { PassengerList, VouchedForFlight } from '../model/passenger-list';
import type { Facts, Flight } from '../model/traveller';
import { aFlight, ready } from '../testing/a-ready-person';
import { aFrozenList, aPassenger } from '../testing/lists';
import { seenOfDeparture } from '../testing/seen-before';
import { anAnswer } from '../testing/owners-answer';
import { depart, reopenForThoseAboard } from './depart';

const closedAt = '2026-12-09T07:40:00Z';
const leavesAt = new Date('2026-12-09T08:15:00Z');
/** @param facts what is known of each of them; all are ready unless said otherwise */
const dayOf = (list: PassengerList, facts: Record<string, Facts> = {}): Day =>
  new Day(list, new Map(Object.keys(list.people).map((id) => [id, facts[id] ?? ready])), new Map(), leavesAt);
/** @param over how the list knows the flight; charter-flights says the same, unless said otherwise */
const leaving = (over: Partial<Flight> = {}, confirmed?: true, list: Partial<PassengerList> = {}): Depart => {
  const closed = aFrozenList([], { phase: 'CLOSED', flight: aFlight(over), doors: { closedAt, confirmed }, ...list });
  const seen = { ...seenOfDeparture(closed), early: undefined };
  return { day: dayOf(closed), flightNow: { plan: aFlight(over) }, leavesAt, seen };
};
const from = (begin: string, until: string) => ({ from: begin, until });
const departed = { type: 'FlightDeparted', at: leavesAt.toISOString() };
const amal: VouchedForFlight = { by: 'amal', roles: ['embarkation-officer'], at: closedAt, serial: 'GO-17' };
const budi: VouchedForFlight = { by: 'budi', roles: ['duty-officer'], at: closedAt, serial: 'GO-17' };

describe('a departure', () => {
  it('is recorded once nobody had said no when the owners were asked again', () =>
    given(leaving({}, true)).when(depart).then([departed]));
  it('hours before its time, says why, who said so and when, until the flight is back', () => {
    const command = leaving({}, true);
    const { list } = command.day;
    const at = new Date('2026-12-09T05:00:00Z');
    const event = { type: 'FlightDeparted', at: at.toISOString(), early: 'WEATHER', by: 'amal' } as const;
    const seen = { ...command.seen, early: 'WEATHER' } as const;
    given({ ...command, leavesAt: at, seen })
      .when(depart)
      .then([event]);
    given({ ...command, seen })
      .when(depart)
      .then([departed]);
    const left = evolve(list, event);
    expect(left.leftEarly).toEqual({ why: 'WEATHER', by: 'amal', at: event.at });
    expect(evolve(left, { type: 'FlightReturned', at: event.at }).leftEarly).toBeUndefined();
    // A departure of before says no more than it did.
    expect(evolve(list, { type: 'FlightDeparted', at: event.at, early: 'WEATHER' })).not.toHaveProperty('leftEarly');
  });
  it('is refused while somebody who said no after the doors had closed is in the cabin', () => {
    const off = aPassenger('p', 'f', { standing: 'OUT', out: { code: 'WITHDRAWN', because: 'p' }, offloaded: true });
    const noesAfterDoors = { p: { heardAt: closedAt, said: 'BEFORE_DEPARTURE' as const, reasons: [] } };
    const after = (passenger = off) =>
      given(leaving({}, true, { people: { p: passenger }, noesAfterDoors })).when(depart);
    after().isRefusedBy('no-after-the-doors-is-resolved-before-departure');
    after({ ...off, leftCabin: { at: closedAt, seenBy: 'SCAN' } }).then([departed]);
  });
  it('is refused before consent and medical clearance were asked again', () =>
    given(leaving()).when(depart).isRefusedBy('owners-are-asked-again-before-departure'));

  it.each<[string, Partial<Flight>, string]>([
    [
      'a permit has ended since',
      { leave: from('2026-12-08T00:00:00Z', '2026-12-09T08:10:00Z') },
      'every-permit-holds-as-it-leaves',
    ],
    [
      'a permit begins later',
      { leave: from('2026-12-09T08:20:00Z', '2026-12-10T00:00:00Z') },
      'every-permit-holds-as-it-leaves',
    ],
    ['a permit has no end', { leave: { from: '2026-12-08T00:00:00Z' } }, 'every-permit-holds-as-it-leaves'],
    ['a permit has no beginning', { leave: { until: '2026-12-10T00:00:00Z' } }, 'every-permit-holds-as-it-leaves'],
    ['a permit has no dates', { leave: {} }, 'every-permit-holds-as-it-leaves'],
    ['a permit was revoked, or none is recorded', { leave: undefined }, 'every-permit-holds-as-it-leaves'],
    ['there is no GO', { go: undefined }, 'departure-follows-a-go'],
    ['there is a NO-GO', { go: 'NO_GO' }, 'departure-follows-a-go'],
    ['it was cancelled', { stage: 'CANCELLED' }, 'a-flight-called-off-does-not-depart'],
    ['it was put off', { stage: 'POSTPONED' }, 'a-flight-called-off-does-not-depart'],
    ['it waits for permits', { stage: 'PERMITS_PENDING' }, 'a-flight-called-off-does-not-depart'],
  ])('is refused when %s after the aircraft doors have closed', (_when, over, name) => {
    given(leaving(over, true)).when(depart).isRefusedBy(name);
    // Recorded by the flight desk, and not heard here yet; or heard here since the answer.
    const [asBefore, changed] = [leaving({}, true), leaving(over, true)];
    given({ ...asBefore, flightNow: changed.flightNow })
      .when(depart)
      .isRefusedBy(name);
    given({ ...changed, flightNow: asBefore.flightNow })
      .when(depart)
      .isRefusedBy(name);
  });
  it('names every reason', () =>
    given(leaving({ leave: undefined, go: 'NO_GO', stage: 'CANCELLED' }, true))
      .when(depart)
      .isRefusedBy('a-flight-called-off-does-not-depart', 'every-permit-holds-as-it-leaves', 'departure-follows-a-go'));
  it.each(stagesOnceLeft)('that was reported already is recorded: reception has to know who comes (%s)', (stage) =>
    given(leaving({ leave: undefined, go: undefined, stage }, true))
      .when(depart)
      .then([departed]),
  );

  describe('with somebody aboard', () => {
    const p = aPassenger('p', 'f', { boarded: true });
    const with_ = (
      answer: OwnersAnswer | undefined,
      over: Partial<Flight> = {},
      list: Partial<PassengerList> = {},
    ) => ({
      ...leaving(over, true, { people: { p }, ...list }),
      answer,
    });
    const said = (status: string) => anAnswer({ consent: new Map([['p', status]]) });
    it('is recorded on a yes that stands and is believed', () =>
      given(with_(anAnswer())).when(depart).then([departed]));
    it.each([
      ...['WITHDRAWN', 'REFUSED', 'NONE', 'EXPIRED', 'STALE', 'OTHER_JOURNEY'].map(
        (status) => [status, said(status), 'nobody-aboard-has-said-no'] as const,
      ),
      ['nothing', anAnswer({ consent: new Map() }), 'nobody-aboard-has-said-no'],
      [
        'no, and medical clearance says nothing',
        anAnswer({ consent: new Map([['p', 'WITHDRAWN']]), fitUntil: undefined }),
        'nobody-aboard-has-said-no',
      ],
      ['a yes that is not believed', anAnswer({ believed: new Set() }), 'records-of-everyone-aboard-are-believed'],
    ] as const)('is refused, and the doors open, where the owners say %s', (_what, answer, name) => {
      given(with_(answer)).when(depart).isRefusedBy(name);
      given(with_(answer))
        .when(reopenForThoseAboard)
        .then([{ type: 'DoorsReopened' }]);
      given(with_(answer, { stage: 'OFF_BLOCK' }))
        .when(depart)
        .then([departed]);
      given(with_(answer, { stage: 'OFF_BLOCK' }))
        .when(reopenForThoseAboard)
        .then([]);
      given({ ...with_(answer), flightNow: { plan: aFlight({ stage: 'OFF_BLOCK' }) } })
        .when(depart)
        .then([departed]);
    });
    it('is refused where a clearance has ended since the doors closed, by the time at which it leaves', () => {
      const fitUntil = (until: string) => with_(anAnswer({ fitUntil: new Map([['p', until]]) }));
      given(fitUntil('2026-12-09T08:10:00Z')).when(depart).isRefusedBy('everyone-aboard-is-fit');
      given(fitUntil('2026-12-09T08:10:00Z'))
        .when(reopenForThoseAboard)
        .then([{ type: 'DoorsReopened' }]);
      given(fitUntil('2026-12-09T08:15:00Z')).when(depart).then([departed]);
      given(with_(anAnswer({ fitUntil: new Map() }), { stage: 'AIRBORNE' }))
        .when(depart)
        .then([departed]);
    });
    it.each<[string, Facts, ...string[]]>([
      ['has no leave to go', { ...ready, exit: { state: 'REFUSED' } }, 'exit-is-granted'],
      [
        'is held by protection',
        { ...ready, protection: { ...ready.protection!, cleared: false } },
        'protection-has-cleared',
      ],
      ['says yes no longer', { ...ready, consent: { ...ready.consent!, status: 'STALE' } }, 'consent-stands'],
      [
        'may be somebody else',
        { ...ready, identity: { ...ready.identity!, confirmed: false } },
        'identity-is-confirmed',
      ],
      ['needs a nurse', { ...ready, medical: { ...ready.medical!, escort: 'NURSE' } }],
    ])('is refused, and the doors open, where it came up since they closed that somebody %s', (_what, of, ...held) => {
      const since = (over: Partial<Flight> = {}) => {
        const leaves = with_(anAnswer(), over);
        return { ...leaves, day: dayOf(leaves.day.list, { p: of }) };
      };
      const rules =
        held.length > 0 ? ['everyone-aboard-is-still-cleared', ...held] : ['nobody-flies-without-their-escort'];
      given(since())
        .when(depart)
        .isRefusedBy(...rules);
      given(since())
        .when(reopenForThoseAboard)
        .then([{ type: 'DoorsReopened' }]);
      given(since({ stage: 'OFF_BLOCK' }))
        .when(depart)
        .then([departed]);
    });
    it('is refused where a birthday was corrected since: a child alone does not leave as an adult', () => {
      const leaves = with_(anAnswer(), {}, { people: { p: { ...p, band: 'TEEN' } } });
      given(leaves)
        .when(depart)
        .isRefusedBy(
          'everyone-aboard-is-still-cleared',
          'of-age-they-say-yes-themselves',
          'child-alone-needs-a-best-interests-decision',
        );
    });
    it('is refused where the flight is so late that they were last asked more than 72 hours before', () => {
      const leaves = with_(anAnswer());
      const asked = (reconfirmedAt: string) => {
        const day = dayOf(leaves.day.list, { p: { ...ready, consent: { ...ready.consent!, reconfirmedAt } } });
        return given({ ...leaves, day }).when(depart);
      };
      asked('2026-12-06T08:14:59Z').isRefusedBy('everyone-aboard-is-still-cleared');
      asked('2026-12-06T08:15:00Z').then([departed]);
    });
    it('is recorded on whom two people kept the doors closed, and while the owners are away', () => {
      const noesAfterDoors = { p: { heardAt: closedAt, said: 'BEFORE_DEPARTURE' as const, reasons: [] } };
      given(with_(said('WITHDRAWN'), {}, { noesAfterDoors }))
        .when(depart)
        .then([departed]);
      given(with_(undefined)).when(depart).then([departed]);
      given(with_(anAnswer())).when(reopenForThoseAboard).then([]);
    });
  });

  describe('while charter-flights does not answer', () => {
    const vouched = (...flightVouched: VouchedForFlight[]) =>
      given({ ...leaving({}, true, { flightVouched }), flightNow: undefined }).when(depart);
    it('is recorded on the word of two people', () => vouched(amal, budi).then([departed]));
    it.each([
      ['nobody', []],
      ['one', [amal]],
      ['one, twice', [amal, { ...budi, by: 'amal' }]],
      ['two of one role', [amal, { ...budi, roles: amal.roles }]],
      ['two with a role in common', [amal, { ...budi, roles: [...budi.roles, ...amal.roles] }]],
      ['two, of two papers', [amal, { ...budi, serial: 'GO-18' }]],
    ])('is refused on the word of %s', (_who, flightVouched) =>
      vouched(...flightVouched).isRefusedBy('two-people-vouch-while-the-flight-desk-is-away'),
    );
    it('is refused on any word where it is known here that it does not go', () =>
      given({ ...leaving({ go: 'NO_GO' }, true, { flightVouched: [amal, budi] }), flightNow: undefined })
        .when(depart)
        .isRefusedBy('departure-follows-a-go'));
    it('that was reported already is recorded without', () =>
      given({ ...leaving({ stage: 'AIRBORNE' }, true), flightNow: undefined })
        .when(depart)
        .then([departed]));
  });

  it('is refused where charter-flights does not know the flight, or its record was changed past it', () =>
    given({ ...leaving({}, true, { flightVouched: [amal, budi] }), flightNow: {} })
      .when(depart)
      .isRefusedBy('the-flight-is-as-its-desk-wrote-it'));

  it('needs the word of two people anew once something new is known of the flight', () => {
    const { list } = leaving({}, true, { flightVouched: [amal] }).day;
    const twice = evolve(list, { type: 'FlightVouchedFor', ...amal, serial: 'GO-18' });
    expect(twice.flightVouched).toEqual([{ ...amal, serial: 'GO-18' }]);
    expect(evolve(twice, { type: 'FlightReplanned', flight: aFlight() }).flightVouched).toBeUndefined();
    expect(evolve(twice, { type: 'DoorsReopened' }).flightVouched).toBeUndefined();
  });
});
