import { given } from '@homeward/testing';
import type { OwnersAnswer } from '../commands/close-doors';
import type { FlightNow } from '../commands/vouch-for-flight';
import type { NoAfterDoors, PassengerList } from '../model/passenger-list';
import { aFlight } from '../testing/a-ready-person';
import { aFrozenList, aPassenger } from '../testing/lists';
import { anAnswer } from '../testing/owners-answer';
import { confirmDoors, keepDoorsClosed, questionAfterClosing, reopenDoors } from './keep-doors-closed.decision';

const closedAt = '2026-12-09T08:00:00Z';
const aboard = [aPassenger('p', 'f', { boarded: true }), aPassenger('q', 'g')];
const closed = aFrozenList(aboard, { phase: 'CLOSED', doors: { closedAt } });
const now = new Date('2026-12-09T08:00:00Z');
const answered = (
  answer: OwnersAnswer | undefined,
  list = closed,
  flightNow: FlightNow | undefined = { plan: aFlight() },
) => given(list).when((l) => keepDoorsClosed(l, { answer, flightNow, now }));

describe('aircraft doors that have just closed', () => {
  it('are asked about once more, with everyone aboard', () => {
    expect(questionAfterClosing(closed)).toEqual({
      about: [
        {
          personId: 'p',
          journey: { operationId: aFlight().operationId, destination: 'ADD', mode: 'AIR', via: ['PZU'] },
        },
      ],
      paperPath: false,
      closedAt,
    });
    const paper = { first: 'a', second: 'b' };
    expect(questionAfterClosing({ ...closed, doors: { closedAt, paper } })).toMatchObject({ paperPath: true });
  });
  it('are not asked about twice, nor when the aircraft has left', () => {
    expect(questionAfterClosing({ ...closed, doors: { closedAt, confirmed: true } })).toBeUndefined();
    expect(questionAfterClosing({ ...closed, phase: 'DEPARTED' })).toBeUndefined();
  });

  it('stay closed while nobody aboard has said no', () => answered(anAnswer()).then([]));
  it('are opened for a no that came meanwhile', () =>
    answered(anAnswer({ consent: new Map([['p', 'WITHDRAWN']]) })).isRefusedBy('nobody-aboard-has-said-no'));
  it('are opened for a yes to another journey', () =>
    answered(anAnswer({ consent: new Map([['p', 'OTHER_JOURNEY']]) })).isRefusedBy('nobody-aboard-has-said-no'));
  it('are opened for a lost clearance', () =>
    answered(anAnswer({ fitUntil: new Map() })).isRefusedBy('everyone-aboard-is-fit'));
  it('are opened for a clearance that ended after the planned departure of a flight that is late', () => {
    const late = {
      answer: anAnswer({ fitUntil: new Map([['p', '2026-12-09T08:30:00Z']]) }),
      flightNow: { plan: aFlight() },
    };
    const at = (now: string) => given(closed).when((l) => keepDoorsClosed(l, { ...late, now: new Date(now) }));
    at('2026-12-09T08:30:00Z').then([]);
    at('2026-12-09T08:31:00Z').isRefusedBy('everyone-aboard-is-fit');
  });
  it.each([
    ['a NO-GO', { go: 'NO_GO' }, 'departure-follows-a-go'],
    ['a cancellation', { stage: 'CANCELLED' }, 'a-flight-called-off-does-not-depart'],
    ['a permit taken back', { leave: undefined }, 'every-permit-holds-as-it-leaves'],
    [
      'a permit that has just ended',
      { leave: { from: '2026-12-08T00:00:00Z', until: '2026-12-09T07:59:59Z' } },
      'every-permit-holds-as-it-leaves',
    ],
  ] as const)('are opened for %s that came meanwhile', (_what, over, name) =>
    answered(anAnswer(), closed, { plan: aFlight(over) }).isRefusedBy(name),
  );
  it('are opened while the flight desk does not answer, unless two people vouch for the flight', () => {
    const amal = { by: 'amal', roles: ['embarkation-officer'], at: closedAt, serial: 'GO-17' };
    const away = (flightVouched: PassengerList['flightVouched']) =>
      given({ ...closed, flightVouched }).when((l) => keepDoorsClosed(l, { answer: anAnswer(), now }));
    away([amal]).isRefusedBy('two-people-vouch-while-the-flight-desk-is-away');
    away([amal, { ...amal, by: 'budi', roles: ['duty-officer'] }]).then([]);
  });
  it('are opened for a flight whose record is not to be believed', () =>
    answered(anAnswer(), closed, {}).isRefusedBy('the-flight-is-as-its-desk-wrote-it'));
  it('stay closed on the paper path, where nobody answers', () => answered(undefined).then([]));
  it('are not taken for closed once they were opened again', () =>
    answered(anAnswer(), aFrozenList(aboard)).isRefusedBy('reopened-doors-are-closed-again'));

  it('are confirmed, and no later closing with them', () => {
    given(closed)
      .when((list) => confirmDoors(list, closedAt))
      .then([{ type: 'DoorsConfirmed' }]);
    given(closed)
      .when((list) => confirmDoors(list, '2026-12-09T07:00:00Z'))
      .then([]);
  });
  it('can be opened again', () =>
    given(closed)
      .when(reopenDoors)
      .then([{ type: 'DoorsReopened' }]));
  it('are not asked about for whom they stayed closed, who leaves when they open', () => {
    const no: NoAfterDoors = { heardAt: closedAt, said: 'BEFORE_DEPARTURE', reasons: [] };
    const kept: PassengerList = { ...closed, noesAfterDoors: { p: no } };
    expect(questionAfterClosing(kept)).toMatchObject({ about: [] });
    given(kept)
      .when(reopenDoors)
      .then([{ type: 'DoorsReopened' }, { type: 'PassengerRemoved', personId: 'p', code: 'WITHDRAWN', because: 'p' }]);
  });
});
