import { given } from '@homeward/testing';
import { anAnswer } from '../testing/closing-doors';
import { aFrozenList, aPassenger } from '../testing/lists';
import { confirmDoors, reopenDoors, whatOpensDoors } from './reopen-doors';

const closedAt = '2026-12-09T08:00:00Z';
const aboard = [aPassenger('p', 'f', { boarded: true })];
const closed = aFrozenList(aboard, { phase: 'CLOSED', doors: { closedAt } });
const codes = (answer = anAnswer(), list = closed) => whatOpensDoors(list, answer).map((b) => b.code);

describe('aircraft doors that have just closed', () => {
  it('stay closed while nobody aboard has said no', () => expect(codes()).toEqual([]));
  it('are opened for a no that came meanwhile', () =>
    expect(codes(anAnswer({ consent: new Map([['p', 'WITHDRAWN']]) }))).toEqual(['CONSENT']));
  it('are opened for a lost clearance', () => expect(codes(anAnswer({ fitUntil: new Map() }))).toEqual(['H-MED']));
  it('stay closed on the paper path, where nobody answers', () =>
    expect(whatOpensDoors(closed, undefined)).toEqual([]));
  it('are not taken for closed once they were opened again', () =>
    expect(codes(anAnswer(), aFrozenList(aboard))).toEqual(['STATE-DOORS']));

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
});
