import { given } from '@homeward/testing';
import { evolve } from '../model/evolve';
import { stages, type AskedOnPaper, type PassengerList, type VouchedOnPaper } from '../model/passenger-list';
import { everyoneAboardWasAskedOnPaper } from '../rules/aircraft-doors/everyone-aboard-was-asked-on-paper';
import { aFrozenList, aPassenger } from '../testing/lists';
import { vouchOnPaper } from './vouch-on-paper';

const signed = { by: 'amal', roles: ['embarkation-officer'], at: '2026-12-09T06:44:00Z' };
const people = [aPassenger('p', 'f', { boarded: true }), aPassenger('q', 'g', { boarded: true })];
const [p, q] = ['p', 'q'].map((personId): AskedOnPaper => ({ personId, serial: `ABC-${personId}` })) as [
  AskedOnPaper,
  AskedOnPaper,
];
const vouching = (asked: AskedOnPaper[], over: Partial<PassengerList> = {}, elsewhere: AskedOnPaper[] = []) =>
  given(aFrozenList(people, { closedStages: [...stages], ...over })).when((list) =>
    vouchOnPaper(list, { signed, asked, elsewhere }),
  );

describe('a paper list', () => {
  it('is vouched for with everybody aboard', () =>
    vouching([p, q]).then([{ type: 'VouchedOnPaper', ...signed, asked: [p, q] }]));
  it.each([[[p]], [[]], [[p, q, { personId: 'r', serial: 'ABC-r' }]], [[p, q, q]]])(
    'names exactly those aboard: %j',
    (asked) => vouching(asked).isRefusedBy('paper-names-everyone-aboard'),
  );
  it.each(['ABC-p', 'abc-p', 'ABCp'])('names no paper for two families: %s', (serial) =>
    vouching([p, { ...q, serial }]).isRefusedBy('one-paper-is-of-one-family'),
  );
  it('may name one sheet for a family', () => {
    const asked = [p, { ...q, serial: p.serial }];
    given(aFrozenList([people[0]!, { ...people[1]!, familyId: 'f' }], { closedStages: [...stages] }))
      .when((list) => vouchOnPaper(list, { signed, asked, elsewhere: [] }))
      .then([{ type: 'VouchedOnPaper', ...signed, asked }]);
  });
  it('names no paper of somebody else on another flight', () => {
    vouching([p, q], {}, [{ personId: 'r', serial: 'abc-q' }]).isRefusedBy('one-paper-is-of-one-family');
    vouching([p, q], {}, [q]).then([{ type: 'VouchedOnPaper', ...signed, asked: [p, q] }]);
  });
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

describe('two who vouch', () => {
  const of = (by: string, role: string, ...serials: string[]): VouchedOnPaper => ({
    by,
    roles: [role],
    at: signed.at,
    asked: serials.map((serial, i) => ({ personId: 'pq'[i]!, serial })),
  });
  const vouched = (...papers: VouchedOnPaper[]): boolean =>
    everyoneAboardWasAskedOnPaper.holds({ aboard: ['p', 'q'], vouched: papers });
  it('have both seen the papers of everybody aboard', () =>
    expect(vouched(of('amal', 'embarkation-officer', 'A-1', 'A-2'), of('budi', 'duty-officer', 'A-1', 'A-2'))).toBe(
      true,
    ));
  it('are not put together of the halves of three', () =>
    expect(
      vouched(
        of('amal', 'embarkation-officer', 'A-1', 'A-2'),
        of('budi', 'duty-officer', 'A-1', 'A-9'),
        of('chen', 'operations-lead', 'A-8', 'A-2'),
      ),
    ).toBe(false));
});
