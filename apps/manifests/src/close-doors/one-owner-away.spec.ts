import { brokenBy } from '@homeward/kernel';
import type { OwnersAnswer } from '../commands/close-doors';
import type { VouchedOnPaper } from '../model/passenger-list';
import { anAnswer } from '../testing/owners-answer';
import { rulesForClosingDoors } from './close-doors';

const names = [
  'nobody-aboard-has-said-no',
  'everyone-aboard-is-fit',
  'paper-path-needs-two-people',
  'everyone-aboard-was-asked-on-paper',
];
const rules = rulesForClosingDoors.filter(({ name }) => names.includes(name));
const by = (who: string, role: string): VouchedOnPaper => ({
  by: who,
  roles: [role],
  at: '2026-12-09T06:30:00Z',
  asked: [{ personId: 'p', serial: 'ABC-1' }],
});
const two = [by('amal', 'embarkation-officer'), by('budi', 'duty-officer')];
const broken = (over: Partial<OwnersAnswer>, vouched: VouchedOnPaper[]) => {
  const command = { aboard: ['p'], leavesAt: new Date('2026-12-09T07:00:00Z'), answer: anAnswer(over), vouched };
  return brokenBy(rules as never, command as never).map(({ name }) => name);
};
const consentAway = { consent: undefined };
const clearanceAway = { fitUntil: undefined };

describe('the aircraft doors, while one of the owners answers', () => {
  it('are about these rules', () => expect(rules).toHaveLength(names.length));
  it.each([consentAway, clearanceAway])('need two people who vouch on paper: %j', (away) => {
    expect(broken(away, two.slice(1))).toEqual(['paper-path-needs-two-people', 'everyone-aboard-was-asked-on-paper']);
    expect(broken(away, two)).toEqual([]);
  });
  it('do not close on paper over a no that consent has recorded', () =>
    expect(broken({ ...clearanceAway, consent: new Map([['p', 'WITHDRAWN']]) }, two)).toEqual([
      'nobody-aboard-has-said-no',
    ]));
  it('do not close on paper over a clearance that was lost', () =>
    expect(broken({ ...consentAway, fitUntil: new Map() }, two)).toEqual(['everyone-aboard-is-fit']));
  it('need no paper where both answer', () => expect(broken({}, [])).toEqual([]));
});
