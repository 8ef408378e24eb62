import { given } from '@homeward/testing';
import type { OwnersAnswer } from '../commands/close-doors';
import type { NoAfterDoors, PassengerList } from '../model/passenger-list';
import { aFrozenList, aPassenger } from '../testing/lists';
import { anAnswer } from '../testing/owners-answer';
import { confirmDoors, keepDoorsClosed, questionAfterClosing, reopenDoors } from './keep-doors-closed.decision';

const closedAt = '2026-12-09T08:00:00Z';
const aboard = [aPassenger('p', 'f', { boarded: true }), aPassenger('q', 'g')];
const closed = aFrozenList(aboard, { phase: 'CLOSED', doors: { closedAt } });
const answered = (answer: OwnersAnswer | undefined, list = closed) =>
  given(list).when((l) => keepDoorsClosed(l, answer));

describe('aircraft doors that have just closed', () => {
  it('are asked about once more, with everyone aboard', () => {
    expect(questionAfterClosing(closed)).toEqual({ people: ['p'], paperPath: false, closedAt });
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
  it('are opened for a lost clearance', () =>
    answered(anAnswer({ fitUntil: new Map() })).isRefusedBy('everyone-aboard-is-fit'));
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
    expect(questionAfterClosing(kept)).toMatchObject({ people: [] });
    given(kept)
      .when(reopenDoors)
      .then([{ type: 'DoorsReopened' }, { type: 'PassengerRemoved', personId: 'p', code: 'WITHDRAWN', because: 'p' }]);
  });
});
