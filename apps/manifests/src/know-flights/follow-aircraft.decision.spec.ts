import { lastArrivalOf, stagesOnceLeft, type FlightStage } from '@homeward/contracts';
import { factsOf } from '@homeward/kernel';
import { given } from '@homeward/testing';
import { hearNo } from '../hear-no/hear-no';
import { evolve } from '../model/evolve';
import { hasComeBack, isOver } from '../model/flight-stages';
import { idsAboard, openNoes, stillInCabin, type NoAfterDoors, type PassengerList } from '../model/passenger-list';
import { aDay } from '../testing/a-day';
import { aFlight } from '../testing/a-ready-person';
import { aFrozenList, aPassenger } from '../testing/lists';
import { arrive, arriveAsPlanned, callOff, comeBack, leaveAsReported } from './follow-aircraft.decision';

const [closedAt, at] = ['2026-12-09T07:40:00Z', '2026-12-09T08:20:00Z'];
const p = aPassenger('p', 'f', { boarded: true });
const off = (code: 'WITHDRAWN' | 'MEDICAL_OFFLOAD' = 'WITHDRAWN') =>
  aPassenger('q', 'g', { standing: 'OUT', out: { code, because: 'q' }, boarded: false, offloaded: true });
const outOfOrder = (people: string[], stage = 'AIRBORNE') => ({ type: 'FlightLeftOutOfOrder', at, stage, people });
const after = (list: PassengerList, events: Parameters<typeof evolve>[1][]) => events.reduce(evolve, list);

describe('an aircraft that has left, as was reported', () => {
  const leaving = (list: PassengerList, stage: Parameters<typeof leaveAsReported>[1] = 'AIRBORNE') =>
    given(list).when((l) => leaveAsReported(l, stage, at));
  const confirmed: Partial<PassengerList> = { phase: 'CLOSED', doors: { closedAt, confirmed: true } };

  it.each(stagesOnceLeft)('departs with those aboard, whichever stage comes first: %s', (stage) => {
    leaving(aFrozenList([p], confirmed), stage).then([{ type: 'FlightDeparted', at }]);
    leaving(aFrozenList([p]), stage).then([outOfOrder([], stage)]);
  });
  it('is out of order where the doors were not confirmed', () =>
    leaving(aFrozenList([p], { phase: 'CLOSED', doors: { closedAt } })).then([outOfOrder([])]));
  it.each(['CLOSED', 'BOARDING', 'CANCELLED', 'RETURNED_TO_RAMP', 'POSTPONED'] as const)(
    'has not left at %s',
    (stage) => leaving(aFrozenList([p]), stage).then([]),
  );
  it('carries nobody of a list with nobody aboard', () => {
    leaving(aFrozenList([{ ...p, boarded: false }])).then([]);
    leaving(aFrozenList([{ ...off(), leftCabin: { at, seenBy: 'SCAN' } }])).then([]);
  });
  it('carries whoever was taken off and not seen leaving, and their no is told', () => {
    const heard = { type: 'NoHeardAfterDoors', personId: 'q', at };
    leaving(aFrozenList([off()])).then([heard, outOfOrder(['q'])]);
    leaving(aFrozenList([off('MEDICAL_OFFLOAD')])).then([outOfOrder(['q'])]);
    const list = aFrozenList([p, off()]);
    const left = after(list, factsOf(leaveAsReported(list, 'AIRBORNE', at)));
    expect(idsAboard(left)).toEqual(['p', 'q']);
    expect(left).toMatchObject({ phase: 'DEPARTED', doors: { closedAt: at }, outOfOrder: { stage: 'AIRBORNE', at } });
    expect(stillInCabin(left)).toEqual([]);
    expect(Object.keys(left.noesAfterDoors!)).toEqual(['q']);
  });
  it('carries who said no when the doors had closed, and the no is told once', () => {
    const closed = aDay([p], {}, confirmed);
    const open = after(closed.list, factsOf(hearNo(closed, ['p'])));
    expect(openNoes(open)).toEqual(['p']);
    leaving(open).then([outOfOrder(['p'])]);
    expect(idsAboard(after(open, factsOf(leaveAsReported(open, 'AIRBORNE', at))))).toEqual(['p']);
  });
});

describe('a flight that is called off', () => {
  const calledOff = (list: PassengerList, stage: Parameters<typeof callOff>[1] = 'CANCELLED') =>
    given(list).when((l) => callOff(l, stage));
  const removed = { type: 'PassengerRemoved', personId: 'p', code: 'FLIGHT_CANCELLED', because: 'p' };
  const people = [p, off(), aPassenger('r', 'h')];
  it('has everybody seen leaving who is in its cabin, and nobody else', () => {
    const list = aFrozenList(people);
    calledOff(list).then([removed]);
    const gone = after(list, factsOf(callOff(list, 'CANCELLED')));
    expect(idsAboard(gone)).toEqual([]);
    expect(stillInCabin(gone).map((x) => x.personId)).toEqual(['p', 'q']);
    calledOff(gone).then([]);
  });
  it('opens its doors for that where they were closed', () =>
    calledOff(aFrozenList(people, { phase: 'CLOSED', doors: { closedAt } })).then([
      { type: 'DoorsReopened' },
      removed,
    ]));
  it.each(['RETURNED_TO_RAMP', 'POSTPONED', 'DELAYED'] as const)('is not at %s', (stage) =>
    calledOff(aFrozenList(people), stage).then([]),
  );
  it('has nobody aboard here whom reception expects elsewhere', () =>
    calledOff(aFrozenList(people, { phase: 'DEPARTED', departedAt: at })).then([]));
});

describe('an aircraft that is back at the ramp', () => {
  const no = (said: NoAfterDoors['said']): NoAfterDoors => ({ heardAt: at, said, reasons: [] });
  const departed = (over: Partial<PassengerList> = {}) =>
    aFrozenList([p, { ...p, personId: 'r' }], {
      phase: 'DEPARTED',
      doors: { closedAt, confirmed: true },
      checkpoints: [{ stage: 'DOORS' }] as PassengerList['checkpoints'],
      flightVouched: [],
      arrivedAt: at,
      outOfOrder: { stage: 'AIRBORNE', at },
      ...over,
    });
  it('has its doors open, so that the owners are asked anew', () => {
    given(departed())
      .when((l) => comeBack(l, at))
      .then([{ type: 'FlightReturned', at }]);
    const back = after(departed(), factsOf(comeBack(departed(), at)));
    expect(back).toMatchObject({ phase: 'FROZEN', checkpoints: [] });
    const gone = [back.doors, back.flightVouched, back.arrivedAt, back.outOfOrder, back.reopened, back.cabin];
    expect(gone.every((x) => x === undefined)).toBe(true);
    expect(idsAboard(back)).toEqual(['p', 'r']);
  });
  it.each(['AFTER_DEPARTURE', 'BEFORE_DEPARTURE'] as const)('lets out who said no %s', (said) => {
    const list = departed({ noesAfterDoors: { p: no(said) } });
    const removed = { type: 'PassengerRemoved', personId: 'p', code: 'WITHDRAWN', because: 'p' };
    given(list)
      .when((l) => comeBack(l, at))
      .then([{ type: 'FlightReturned', at }, removed]);
    const back = after(list, factsOf(comeBack(list, at)));
    expect(stillInCabin(back).map((x) => x.personId)).toEqual(['p']);
    expect(openNoes(back)).toEqual(['p']);
  });
  it('is so once, however often it is published, and again after it has left', () => {
    expect(hasComeBack('RETURNED_TO_RAMP', 'OFF_BLOCK')).toBe(true);
    expect(hasComeBack('RETURNED_TO_RAMP', undefined)).toBe(true);
    expect(hasComeBack('RETURNED_TO_RAMP', 'RETURNED_TO_RAMP')).toBe(false);
    expect(hasComeBack('AIR_RETURN', 'AIRBORNE')).toBe(false);
  });
});

describe('a flight that is over', () => {
  it('is so once everybody has left the aircraft', () =>
    expect(stagesOnceLeft.filter(isOver)).toEqual(['DISEMBARKED', 'RECONCILED']));
  it('keeps when that was recorded first', () => {
    const list = aFrozenList([p], { phase: 'DEPARTED' });
    given(list)
      .when((l) => arrive(l, 'DISEMBARKED', at))
      .then([{ type: 'FlightArrived', at }]);
    given(evolve(list, { type: 'FlightArrived', at }))
      .when((l) => arrive(l, 'RECONCILED', closedAt))
      .then([]);
  });
  it.each(['AIRBORNE', 'LANDED', 'ON_BLOCK'] as const)('is not over at %s', (stage) =>
    given(aFrozenList([p], { phase: 'DEPARTED' }))
      .when((l) => arrive(l, stage, at))
      .then([]),
  );
  it('was over when its plan says, where the list is of before and does not say so', () => {
    const planned = (stage: FlightStage) =>
      given(aFrozenList([p], { phase: 'DEPARTED' })).when((l) => arriveAsPlanned(l, aFlight({ stage })));
    planned('RECONCILED').then([{ type: 'FlightArrived', at: lastArrivalOf(aFlight()) }]);
    planned('ON_BLOCK').then([]);
    given(aFrozenList([p], { phase: 'DEPARTED' }))
      .when((l) => arriveAsPlanned(l, undefined))
      .then([]);
  });
});
