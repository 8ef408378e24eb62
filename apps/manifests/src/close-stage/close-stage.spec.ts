import { given } from '@homeward/testing';
import { boardByScan } from '../board-by-scan/board-by-scan';
import { evolve } from '../model/evolve';
import { stages, type Passenger, type Stage } from '../model/passenger-list';
import type { Facts } from '../model/traveller';
import { aFlight, ready } from '../testing/a-ready-person';
import { aDay, aScan } from '../testing/a-day';
import { aPassenger } from '../testing/lists';
import { seenOfStage } from '../testing/seen-before';
import { seen, seenToo } from '../testing/vouchings';
import { closeStage, whatFollows } from './close-stage';

const before = (stage: Stage): Stage[] => stages.slice(0, stages.indexOf(stage));
const at = '2026-12-09T06:45:00.000Z';
const removed = (personId: string, code: string, because = personId) => ({
  type: 'PassengerRemoved',
  personId,
  code,
  because,
});
/** What the check leaves of two families of one: `p` and `q`, with 40 kg of bags. */
const leaves = (stage: Stage, over: object = {}) => ({
  type: 'StageClosed',
  checkpoint: {
    stage,
    at,
    mayFly: ['p', 'q'],
    pending: [],
    removed: [],
    promoted: [],
    passedOver: [],
    joined: ['p', 'q'],
    seats: 2,
    lapInfants: 0,
    payloadKg: [208, 208],
    ...over,
  },
});
const without = (personId: string, code: string) => ({
  took: [personId],
  mayFly: ['q'],
  removed: [{ personId, code, because: personId }],
  joined: ['q'],
  seats: 1,
  payloadKg: [104, 104],
});
const [p, q] = [aPassenger('p', 'f'), aPassenger('q', 'g')];
const closing = (stage: Stage, people = [p, q], facts = {}, over = {}) =>
  given(aDay(people, facts, { closedStages: before(stage), ...over })).when((day) =>
    closeStage(day, stage, { ...seenOfStage(day, stage), early: undefined }),
  );

describe('a check that closes', () => {
  it.each(['CALL', 'PEC', 'EXIT', 'STANDBY_CALL'] as const)('leaves everyone who passed it: %s', (stage) =>
    closing(stage).then([leaves(stage)]),
  );
  it('long before its time, says why, who said so and when', () => {
    const now = '2026-12-08T10:00:00.000Z';
    const said = { early: { why: 'EVERYBODY_IS_HERE', by: 'amal', at: now } };
    given(aDay([p, q], {}, { closedStages: before('PEC') }, now))
      .when((day) => closeStage(day, 'PEC', seenOfStage(day, 'PEC')))
      .then([leaves('PEC', { at: now, ...said })]);
  });
  it('is refused out of turn', () =>
    given(aDay([p]))
      .when((day) => closeStage(day, 'GATE', seenOfStage(day, 'GATE')))
      .isRefusedBy('checks-close-in-order'));

  it('is refused at the gate over somebody whose escort nobody named: they are no no-show', () => {
    const facts = { p: { ...ready, medical: { ...ready.medical!, escort: 'NURSE' } } };
    const escort = { escortId: 'e', kind: 'NURSE', escorts: ['p'], sealed: 's', seat: '1A', by: 'x', at: 'y' };
    const aboard = { ...p, boarded: true };
    closing('GATE', [p, q], facts).isRefusedBy('escorts-are-named-before-the-gate-closes');
    closing('GATE', [aboard, q], facts).isRefusedBy('escorts-are-named-before-the-gate-closes');
    closing('STANDBY_CALL', [p, q], facts).then([leaves('STANDBY_CALL')]);
    closing('GATE', [aboard, { ...q, boarded: true }], facts, { escorts: { e: escort } }).then([leaves('GATE')]);
  });
  it('does not call a no-show whose escort never came, or was named by nobody before they were due', () => {
    const facts = { p: { ...ready, medical: { ...ready.medical!, escort: 'NURSE' } } };
    const escort = { escortId: 'e', kind: 'NURSE', escorts: ['p'], sealed: 's', seat: '1A', by: 'x', at: 'y' } as const;
    const named = (over = {}) => ({ escorts: { e: { ...escort, escorts: ['p'], ...over } } });
    const people = [p, { ...q, boarded: true }];
    closing('GATE', people, facts, named()).then([
      removed('p', 'NOT_CLEARED'),
      leaves('GATE', without('p', 'NOT_CLEARED')),
    ]);
    closing('GATE', people, facts, named({ boardedAt: 'y' })).then([
      removed('p', 'NO_SHOW'),
      leaves('GATE', without('p', 'NO_SHOW')),
    ]);
    const absent = [{ ...p, absent: true }, q];
    closing('CHECKIN', absent, facts).then([
      removed('p', 'NOT_CLEARED'),
      leaves('CHECKIN', without('p', 'NOT_CLEARED')),
    ]);
    closing('CHECKIN', absent, facts, named()).then([
      removed('p', 'NO_SHOW'),
      leaves('CHECKIN', without('p', 'NO_SHOW')),
    ]);
  });
  it('takes off who did not come to check-in', () =>
    closing('CHECKIN', [{ ...p, absent: true }, q]).then([
      removed('p', 'NO_SHOW'),
      leaves('CHECKIN', without('p', 'NO_SHOW')),
    ]));
  it('takes off who has no medical clearance', () =>
    closing('PEC', [p, q], { p: { ...ready, medical: undefined } }).then([
      removed('p', 'MEDICAL_OFFLOAD'),
      leaves('PEC', without('p', 'MEDICAL_OFFLOAD')),
    ]));
  it('does not call unfit whom this aircraft has no place for: they wait', () =>
    closing('PEC', [p, q], { p: { ...ready, medical: { ...ready.medical!, needs: ['STCR'] } } }).then([
      leaves('PEC', { mayFly: ['q'], pending: ['p'] }),
    ]));
  it('takes off whose passport stands on two people', () =>
    closing('EXIT', [p, q], { p: { ...ready, identity: { ...ready.identity!, documentConflict: true } } }).then([
      removed('p', 'DOCUMENT_OFFLOAD'),
      leaves('EXIT', without('p', 'DOCUMENT_OFFLOAD')),
    ]));
  it('takes off who has no paper at exit control, before asking for leave to go', () =>
    closing('EXIT', [{ ...p, paperMissing: true }, q], { p: { ...ready, exit: undefined } }).then([
      removed('p', 'DOCUMENT_OFFLOAD'),
      leaves('EXIT', without('p', 'DOCUMENT_OFFLOAD')),
    ]));
  it('takes off who was not granted leave to go', () =>
    closing('EXIT', [p, q], { p: { ...ready, exit: { state: 'REFUSED' } } }).then([
      removed('p', 'EXIT_DENIED'),
      leaves('EXIT', without('p', 'EXIT_DENIED')),
    ]));
  it('takes off who is not aboard when the boarding gate closes', () =>
    closing('GATE', [p, { ...q, boarded: true }]).then([
      removed('p', 'NO_SHOW'),
      leaves('GATE', without('p', 'NO_SHOW')),
    ]));
  it('says so when they were not asked again within 72 hours', () => {
    const old = { ...ready, consent: { ...ready.consent!, reconfirmedAt: '2026-12-06T07:59:00Z' } };
    closing('GATE', [p, { ...q, boarded: true }], { p: old }).then([
      removed('p', 'NOT_RECONFIRMED'),
      leaves('GATE', without('p', 'NOT_RECONFIRMED')),
    ]);
  });

  const held: [string, Partial<Facts>, Partial<Passenger>, string][] = [
    ['without papers', {}, { paperMissing: true }, 'DOCUMENT_OFFLOAD'],
    ['without leave to go', { exit: { state: 'REFUSED' } }, {}, 'EXIT_DENIED'],
    ['who is not fit any more', { medical: { ...ready.medical!, decision: 'UNFIT' } }, {}, 'MEDICAL_OFFLOAD'],
    ['whom protection holds', { protection: { ...ready.protection!, cleared: false } }, {}, 'NOT_CLEARED'],
    ['whose identity is in doubt', { identity: { ...ready.identity!, confirmed: false } }, {}, 'NOT_CLEARED'],
    ['who needs more than the aircraft has', { medical: { ...ready.medical!, needs: ['STCR'] } }, {}, 'NOT_CLEARED'],
    ['whose yes has ended', { consent: { ...ready.consent!, status: 'EXPIRED' } }, {}, 'NOT_CLEARED'],
  ];
  it.each(held)('does not call a no-show somebody %s: they were held', (_, facts, flags, code) => {
    const known = { p: { ...ready, ...facts } };
    closing(
      'GATE',
      [
        { ...p, ...flags },
        { ...q, boarded: true },
      ],
      known,
    ).then([removed('p', code), leaves('GATE', without('p', code))]);
    const notAtTheBus = { ...p, ...flags, absent: true };
    closing('CHECKIN', [notAtTheBus, q], known).then([removed('p', code), leaves('CHECKIN', without('p', code))]);
  });
  it.each([false, true])('does not call a no-show who stood at the gate and was refused, doubted %s', (doubted) => {
    const scanned = aDay([{ ...p, absent: true, doubted }, q], {}, { closedStages: before('CHECKIN') });
    const { recorded } = boardByScan(scanned, aScan({ asked: false, answer: '' }), []);
    const day = scanned.with(recorded.reduce(evolve, scanned.list));
    // Whoever wore a wristband that is in doubt was somebody else.
    expect(whatFollows(day, 'CHECKIN').events[0]).toEqual(removed('p', doubted ? 'NO_SHOW' : 'NOT_CLEARED'));
    closing('GATE', [
      { ...p, refusedAt: '2026-12-09T06:40:00.000Z' },
      { ...q, boarded: true },
    ]).then([removed('p', 'NOT_CLEARED'), leaves('GATE', without('p', 'NOT_CLEARED'))]);
  });
  it.each([
    ['CONFIRMED', {}],
    ['OPEN_FOR_BOARDING', {}],
    ['CANCELLED', {}],
    ['DELAYED', {}],
    ['PERMITS_PENDING', {}],
    ['BOARDING', { go: 'NO_GO' }],
  ] as const)('closes at the gate of no flight that nobody boards: %s %j', (stage, over) => {
    const flight = { flight: aFlight({ stage, ...over }) };
    closing('GATE', [p, q], {}, flight).isRefusedBy('the-gate-closes-once-boarding-has-begun');
    closing('STANDBY_CALL', [p, q], {}, flight).then([leaves('STANDBY_CALL')]);
  });
  it.each(['CLOSED', 'RETURNED_TO_RAMP', 'OFF_BLOCK'] as const)('closes at the gate of a flight at %s', (stage) => {
    const aboard = [p, q].map((one) => ({ ...one, boarded: true }));
    closing('GATE', aboard, {}, { flight: aFlight({ stage }) }).then([leaves('GATE')]);
  });
  it('closes at the gate where two people vouch for the flight while its desk is away', () => {
    const aboard = [p, q].map((one) => ({ ...one, boarded: true }));
    const flight = aFlight({ stage: 'CONFIRMED' });
    closing('GATE', aboard, {}, { flight, flightVouched: [seen, seenToo] }).then([leaves('GATE')]);
    closing('GATE', aboard, {}, { flight, flightVouched: [seen] }).isRefusedBy(
      'the-gate-closes-once-boarding-has-begun',
    );
  });

  it('settles the family of who was taken off', () =>
    closing('CHECKIN', [{ ...p, absent: true }, aPassenger('q', 'f')]).then([
      removed('p', 'NO_SHOW'),
      removed('q', 'FAMILY_OFFLOAD', 'p'),
      leaves('CHECKIN', {
        mayFly: [],
        removed: [
          { personId: 'p', code: 'NO_SHOW', because: 'p' },
          { personId: 'q', code: 'FAMILY_OFFLOAD', because: 'p' },
        ],
        joined: [],
        seats: 0,
        payloadKg: [0, 0],
        took: ['p', 'q'],
      }),
    ]));
  it.each(['CHECKIN', 'GATE'] as const)('calls nobody a no-show who stays with a relative: %s', (stage) => {
    const mother = aPassenger('m', 'f', { standing: 'OUT', out: { code: 'WITHDRAWN', because: 'm' } });
    const day = aDay([mother, { ...p, absent: true }, { ...q, boarded: true }], {}, { closedStages: before(stage) });
    const { events } = whatFollows(day, stage);
    expect(events.slice(0, -1)).toEqual([removed('p', 'FAMILY_OFFLOAD', 'm')]);
  });
  it('gives a free seat to a standby family, and not at the boarding gate', () => {
    const waiting = aPassenger('q', 'g', { standing: 'STANDBY', wasListed: false });
    const standby = { standby: [{ order: 1, familyId: 'g', people: ['q'] }] };
    closing('CALL', [p, waiting], {}, standby).then([
      { type: 'FamilyPromoted', familyId: 'g', people: ['q'] },
      leaves('CALL', { promoted: ['q'], joined: ['p'] }),
    ]);
    closing('GATE', [{ ...p, boarded: true }, waiting], {}, standby).then([
      leaves('GATE', { mayFly: ['p'], joined: ['p'], seats: 1, payloadKg: [104, 104] }),
    ]);
  });
});
