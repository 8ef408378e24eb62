import { lookAcross, type PersonKey } from '../reading';
import { planImport, type Surroundings } from './plan-import';

const key = (ref: string, over: Partial<PersonKey> = {}): PersonKey => ({
  ref,
  sheet: 's',
  case: '',
  linkedCases: [],
  relation: 'HEAD',
  nameKeys: [ref],
  dob: '1990',
  dobPrecision: 'y',
  sex: 1,
  docNumber: '',
  phones: [],
  nationality: 'ETH',
  ...over,
});
const row = (record: number, written: string) => ({ record, ref: `s:${record}`, personId: `p${record}`, written });
const nowhere = (over: Partial<Surroundings> = {}): Surroundings => ({
  operationId: 'o',
  importId: 's',
  openedAt: 't',
  casesByNumber: new Map(),
  references: new Set(),
  familyOfPerson: new Map(),
  ...over,
});
let count = 0;
const nextId = () => `01930000-0000-7000-8000-${String(++count).padStart(12, '0')}`;

describe('the plan of an import', () => {
  it('opens one case for each number, and one for each row without', () => {
    const keys = [key('s:1', { case: 'T-1' }), key('s:2', { case: 'T 1' }), key('s:3'), key('s:4')];
    const rows = [row(1, 'T-1'), row(2, 'T 1'), row(3, ''), row(4, '')];
    const plan = planImport(rows, [], lookAcross(keys, '2026-12-01'), nowhere(), nextId);
    expect(plan.newCases).toHaveLength(3);
    expect(plan.caseOf.get('s:1')).toBe(plan.caseOf.get('s:2'));
  });
  it('makes linked cases one family', () => {
    const keys = [key('s:1', { case: 'T-1' }), key('s:2', { case: 'T-2', linkedCases: ['T-1'] })];
    const plan = planImport([row(1, 'T-1'), row(2, 'T-2')], [], lookAcross(keys, '2026-12-01'), nowhere(), nextId);
    expect(new Set(plan.newCases.map((c) => c.familyId)).size).toBe(1);
    expect(plan.newCases).toHaveLength(2);
  });
  it('joins a family that is registered already, and families that turn out to be one', () => {
    const people = [key('a', { sheet: '', case: 'T1' }), key('b', { sheet: '', case: 'T2' })];
    const keys = [...people, key('s:1', { case: 'T-3', linkedCases: ['T-1', 'T-2'] })];
    const around = nowhere({
      familyOfPerson: new Map([
        ['a', 'fa'],
        ['b', 'fb'],
      ]),
    });
    const plan = planImport([row(1, 'T-3')], people, lookAcross(keys, '2026-12-01'), around, nextId);
    expect(plan.newCases[0]!.familyId).toBe('fa');
    expect(plan.joins).toEqual([['fa', 'fb']]);
  });
});
