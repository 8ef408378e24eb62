import { given } from '@homeward/testing';
import { evolve } from '../model/evolve';
import { stages, type AskedOnPaper, type PassengerList } from '../model/passenger-list';
import { aFrozenList, aPassenger } from '../testing/lists';
import { vouchOnPaper } from './vouch-on-paper';

const signed = { by: 'amal', roles: ['embarkation-officer'], at: '2026-12-09T06:44:00Z' };
const people = [aPassenger('p', 'f', { boarded: true }), aPassenger('q', 'f', { boarded: true })];
const [p, q] = ['p', 'q'].map((personId): AskedOnPaper => ({ personId, serial: `ABC-${personId}` })) as [
  AskedOnPaper,
  AskedOnPaper,
];
const vouching = (asked: AskedOnPaper[], over: Partial<PassengerList> = {}) =>
  given(aFrozenList(people, { closedStages: [...stages], ...over })).when((list) =>
    vouchOnPaper(list, { signed, asked }),
  );

describe('a paper list', () => {
  it('is vouched for with everybody aboard', () =>
    vouching([p, q]).then([{ type: 'VouchedOnPaper', ...signed, asked: [p, q] }]));
  it.each([[[p]], [[]], [[p, q, { ...p, personId: 'r' }]], [[p, q, q]]])('names exactly those aboard: %j', (asked) =>
    vouching(asked).isRefusedBy('paper-names-everyone-aboard'),
  );
  it('waits for the gate: until then others may board', () =>
    vouching([p, q], { closedStages: ['CALL'] }).isRefusedBy('gate-is-closed-before-doors'));
  it('counts as it was vouched for last, and is void when the doors open again', () => {
    const list = aFrozenList(people);
    const event = { type: 'VouchedOnPaper' as const, ...signed, asked: [p] };
    const twice = evolve(evolve(list, event), { ...event, asked: [p, q] });
    expect(twice.vouched).toEqual([{ ...signed, asked: [p, q] }]);
    expect(evolve(twice, { type: 'DoorsReopened' }).vouched).toBeUndefined();
  });
});
