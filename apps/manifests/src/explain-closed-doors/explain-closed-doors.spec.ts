import { given } from '@homeward/testing';
import { evolve } from '../model/evolve';
import type { ListEvent } from '../model/list-event';
import { passengerListLifecycle } from '../model/list-transitions';
import { idsAboard, idsToAskAbout, type PassengerList, type Signed } from '../model/passenger-list';
import { aDay } from '../testing/a-day';
import { aFrozenList, aPassenger } from '../testing/lists';
import { hearNo } from '../hear-no/hear-no';
import { explainClosedDoors } from './explain-closed-doors';

const at = '2026-12-09T06:45:00.000Z';
const gate: Signed = { by: 'amal', roles: ['embarkation-officer'], at };
const duty: Signed = { by: 'budi', roles: ['duty-officer'], at };
const doors = { closedAt: '2026-12-09T06:40:00Z', confirmed: true as const };
const people = [aPassenger('p', 'f', { boarded: true }), aPassenger('q', 'g', { boarded: true })];

/** The list after these have said no with its doors closed. */
const afterNoOf = (...ids: string[]): PassengerList => {
  const day = aDay(people, {}, { phase: 'CLOSED', doors });
  const decision = hearNo(day, ids);
  return (decision.accepted ? decision.events : []).reduce(evolve, day.list);
};
const said = (signed: Signed, personId = 'p') => ({ personId, why: 'AIRBORNE' as const, signed });
const recorded = (signed: Signed, personId = 'p') => ({
  type: 'ReasonToStayClosedRecorded',
  personId,
  why: 'AIRBORNE',
  ...signed,
});
const after = (list: PassengerList, ...signed: [Signed, string?][]): PassengerList =>
  signed.reduce((l, [by, id]) => {
    const decision = explainClosedDoors(l, said(by, id));
    return (decision.accepted ? decision.events : []).reduce<PassengerList>((x, e: ListEvent) => evolve(x, e), l);
  }, list);
const saying = (list: PassengerList, signed: Signed, personId?: string) =>
  given(list).when((l) => explainClosedDoors(l, said(signed, personId)));
const phaseOf = (list: PassengerList) => passengerListLifecycle.phaseOf(list, new Date(at));

describe('doors that were opened for a no', () => {
  const one = afterNoOf('p');
  it('stay open after one reason', () => {
    saying(one, gate).then([recorded(gate)]);
    expect(phaseOf(after(one, [gate]))).toBe('REOPENED');
  });
  it('stay closed when a second person says why, and the person is aboard', () => {
    saying(after(one, [gate]), duty).then([recorded(duty), { type: 'DoorsKeptClosed', people: ['p'] }]);
    const kept = after(one, [gate], [duty]);
    expect(kept).toMatchObject({ phase: 'CLOSED', doors });
    expect(idsAboard(kept)).toEqual(['p', 'q']);
    expect(idsToAskAbout(kept)).toEqual(['q']);
  });
  it.each<[string, Signed]>([
    ['the same person', gate],
    ['the same person with another role', { ...duty, by: 'amal' }],
    ['another person with the same role', { ...gate, by: 'budi' }],
    ['another person with one role in common', { ...duty, roles: ['duty-officer', 'embarkation-officer'] }],
  ])('do not stay closed by %s', (_, second) =>
    saying(after(one, [gate]), second).isRefusedBy('doors-stay-closed-by-two-people'),
  );
  it('do not stay closed for somebody who has not said no', () =>
    saying(one, gate, 'q').isRefusedBy('reasons-are-about-an-open-no'));
  it('stay closed once both have said so of everybody who said no', () => {
    const two = afterNoOf('p', 'q');
    const half = after(two, [gate], [duty]);
    expect(phaseOf(half)).toBe('REOPENED');
    expect(phaseOf(after(half, [gate, 'q'], [duty, 'q']))).toBe('CLOSED');
  });
  it('were open once somebody has passed them', () => {
    const left: ListEvent = { type: 'CabinLeft', personId: 'p', scanId: 's', seenBy: 'SCAN', at };
    expect(phaseOf(evolve(one, left))).toBe('FROZEN');
    const boarded: ListEvent = { type: 'PassengerBoarded', personId: 'q', scanId: 's', device: 'G1', at };
    expect(phaseOf(evolve(one, boarded))).toBe('FROZEN');
  });
  it('are not opened for a list without a no', () => expect(phaseOf(aFrozenList(people))).toBe('FROZEN'));
});
