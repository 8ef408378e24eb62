import { given } from '@homeward/testing';
import { closeStage } from '../close-stage/close-stage';
import type { Day } from '../model/day';
import { evolve } from '../model/evolve';
import type { ListEvent } from '../model/list-event';
import type { Passenger } from '../model/passenger-list';
import type { Facts } from '../model/traveller';
import { aDay } from '../testing/a-day';
import { ready } from '../testing/a-ready-person';
import { aPassenger } from '../testing/lists';
import { seenOfStage } from '../testing/seen-before';
import { openDoors, reopenStage } from './reopen';

const at = '2026-12-09T06:45:00.000Z';
const why = 'CLOSED_BY_MISTAKE';
const saidNo: Facts = { ...ready, consent: { ...ready.consent!, status: 'WITHDRAWN' } };

/** The gate closed while `p` was on the way. `q` travels with them, `r` alone is aboard. */
const people = [aPassenger('p', 'f'), aPassenger('q', 'f', { boarded: true }), aPassenger('r', 'g', { boarded: true })];
const checks = ['CALL', 'CHECKIN', 'PEC', 'EXIT', 'STANDBY_CALL'] as const;
/** The list after the gate has closed, and after what happened since. */
const closed = (since: ListEvent[] = [], facts: Record<string, Facts> = {}): Day => {
  const before = aDay(people, facts, { closedStages: [...checks] });
  const decision = closeStage(before, 'GATE', seenOfStage(before, 'GATE'));
  const events = decision.accepted ? decision.events : [];
  return before.with([...events, ...since].reduce(evolve, before.list));
};
const reopened = (back: string[], waits: string[] = [], stage = 'GATE') => [
  { type: 'StageReopened', stage, why, at, back, waits },
];
const reopening = (day: Day) => given(day).when((d) => reopenStage(d, 'GATE', why));
const after = (day: Day): Record<string, Passenger> => {
  const decision = reopenStage(day, 'GATE', why);
  return (decision.accepted ? decision.events : []).reduce(evolve, day.list).people;
};

describe('a check that was closed by mistake', () => {
  it('gives back whom it took off, as they were', () => {
    reopening(closed()).then(reopened(['p', 'q']));
    const { p, q, r } = after(closed());
    expect([p, q, r]).toEqual([{ ...people[0], boarded: false }, people[1], people[2]]);
  });
  it('leaves off who has left the cabin since: they are scanned again', () => {
    const left: ListEvent = { type: 'CabinLeft', personId: 'q', seenBy: 'SCAN', at };
    expect(after(closed([left]))['q']).toMatchObject({ standing: 'LISTED', boarded: false });
  });
  it.each<[string, ListEvent[], Record<string, Facts>]>([
    ['as consent says', [], { p: saidNo }],
    ['at the gate, a moment ago', [{ type: 'PassengerSaidNo', personId: 'p', scanId: 's', device: 'G1', at }], {}],
    ['to the clinician', [], { p: { ...ready, medical: { ...ready.medical!, decision: 'UNFIT' } } }],
  ])('keeps off who may not fly since, and who follows them: %s', (_, since, facts) =>
    reopening(closed(since, facts)).then(reopened([])),
  );
  it('can close again, and again decides on what is true then', () => {
    const day = closed();
    const decision = reopenStage(day, 'GATE', why);
    const list = (decision.accepted ? decision.events : []).reduce(evolve, day.list);
    expect(list).toMatchObject({ closedStages: checks, reopenings: [{ what: 'GATE', why, at }] });
    const again = closeStage(day.with(list), 'GATE', seenOfStage(day.with(list), 'GATE'));
    expect(again.accepted).toBe(true);
  });
  it('is the last one', () =>
    given(closed())
      .when((d) => reopenStage(d, 'EXIT', why))
      .isRefusedBy('only-the-last-check-is-reopened'));

  const waiting = aPassenger('w', 'h', { standing: 'STANDBY', wasListed: false });
  const promoted = (boarded: boolean, seats = 106): Day => {
    const away = { ...people[0]!, absent: true };
    const standby = [{ order: 1, familyId: 'h', people: ['w'] }];
    const before = aDay([away, people[1]!, waiting], {}, { closedStages: ['CALL'], standby });
    const decision = closeStage(before, 'CHECKIN', seenOfStage(before, 'CHECKIN'));
    const list = (decision.accepted ? decision.events : []).reduce(evolve, before.list);
    const w = { ...list.people['w']!, boarded };
    return before.with({ ...list, flight: { ...list.flight, seats }, people: { ...list.people, w } });
  };
  const checkin = (day: Day) => given(day).when((d) => reopenStage(d, 'CHECKIN', why));
  it('puts whom it promoted back on standby', () =>
    checkin(promoted(false)).then(reopened(['p', 'q'], ['w'], 'CHECKIN')));
  it('keeps whom it promoted where they are aboard by now', () =>
    checkin(promoted(true)).then(reopened(['p', 'q'], [], 'CHECKIN')));
  it('stays closed where the aircraft cannot carry all of them', () =>
    checkin(promoted(true, 2)).isRefusedBy('the-aircraft-carries-them'));
});

describe('aircraft doors that were closed by mistake', () => {
  it('open again, on record', () => {
    const day = aDay(people, {}, { phase: 'CLOSED', doors: { closedAt: at } });
    given(day)
      .when((d) => openDoors(d, why))
      .then([{ type: 'DoorsReopened', why, at }]);
    const open = evolve(day.list, { type: 'DoorsReopened', why, at });
    expect(open).toMatchObject({ phase: 'FROZEN', doors: undefined, reopenings: [{ what: 'DOORS', why, at }] });
  });
});
