import { evolveCase, type CaseFile } from '../model/case-file';
import { referenceFor } from '../model/reference';
import { now } from '../testing/commands';
import { atOnce, lookAcross, type PersonKey } from '../reading';
import { planImport, type ImportPlan, type Surroundings } from './plan-import.decision';

const key = (ref: string, over: Partial<PersonKey> = {}): PersonKey => ({
  ref,
  sheet: 's',
  case: '',
  linkedCases: [],
  relation: 'HEAD',
  written: '',
  nameKeys: [ref],
  dob: '1990',
  dobPrecision: 'y',
  sex: 1,
  docNumber: '',
  phones: [],
  nationality: 'ETH',
  ...over,
});
const row = (record: number, written: string) => ({
  record,
  ref: `s:${record}`,
  personId: `p${record}`,
  written,
  isHead: true,
});
const nowhere = (over: Partial<Surroundings> = {}): Surroundings => ({
  operationId: 'o',
  importId: 's',
  now,
  casesByNumber: new Map(),
  references: new Map(),
  headsOf: new Map(),
  familyOfPerson: new Map(),
  ...over,
});
const filesOf = ({ newCases }: ImportPlan) =>
  newCases.map(({ events }) => events.reduce<CaseFile | undefined>(evolveCase, undefined)!);
let count = 0;
const nextId = () => `01930000-0000-7000-8000-${String(++count).padStart(12, '0')}`;

describe('the plan of an import', () => {
  it('opens one case for each number, and one for each row without', () => {
    const keys = [key('s:1', { case: 'T-1' }), key('s:2', { case: 'T 1' }), key('s:3'), key('s:4')];
    const rows = [row(1, 'T-1'), row(2, 'T 1'), row(3, ''), row(4, '')];
    const plan = planImport(rows, [], atOnce(lookAcross(keys, '2026-12-01')), nowhere(), nextId);
    expect(plan.newCases).toHaveLength(3);
    expect(plan.placeOf.get('s:1')!.file).toBe(plan.placeOf.get('s:2')!.file);
    expect([1, 2, 3].map((n) => plan.placeOf.get(`s:${n}`)!.otherHeads)).toEqual([0, 1, 0]);
  });
  it('counts the heads that a case has already', () => {
    const known = { caseId: 'c', operationId: 'o', familyId: 'f', reference: 'T-1-X' };
    const around = nowhere({ casesByNumber: new Map([['T1', known]]), headsOf: new Map([['c', 1]]) });
    const plan = planImport(
      [row(1, 'T-1')],
      [],
      atOnce(lookAcross([key('s:1', { case: 'T-1' })], '2026-12-01')),
      around,
      nextId,
    );
    expect(plan.placeOf.get('s:1')).toEqual({ file: known, otherHeads: 1 });
    expect(plan.newCases).toEqual([]);
  });
  it('opens cases by the rules for a case that is opened alone: no reference twice', () => {
    const taken = referenceFor('', 'T-1');
    const around = nowhere({ references: new Map([[taken, 'another']]) });
    const plan = planImport(
      [row(1, 'T-1')],
      [],
      atOnce(lookAcross([key('s:1', { case: 'T-1' })], '2026-12-01')),
      around,
      nextId,
    );
    expect(filesOf(plan)).toMatchObject([{ officeNumber: 'T-1', reference: referenceFor(filesOf(plan)[0]!.caseId) }]);
  });
  it('makes linked cases one family', () => {
    const keys = [key('s:1', { case: 'T-1' }), key('s:2', { case: 'T-2', linkedCases: ['T-1'] })];
    const plan = planImport(
      [row(1, 'T-1'), row(2, 'T-2')],
      [],
      atOnce(lookAcross(keys, '2026-12-01')),
      nowhere(),
      nextId,
    );
    expect(new Set(filesOf(plan).map((c) => c.familyId)).size).toBe(1);
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
    const plan = planImport([row(1, 'T-3')], people, atOnce(lookAcross(keys, '2026-12-01')), around, nextId);
    expect(filesOf(plan)[0]!.familyId).toBe('fa');
    expect(plan.joins).toEqual([['fa', 'fb']]);
  });
});
