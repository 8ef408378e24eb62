import type { KeptRow, RowForPreview } from '../model/import-row';
import { atOnce, type PersonKey, type RowValues } from '../reading';
import { Sum, judged, lookAgain as lookAgainInSteps, type Findings, type Glimpse } from './preview.decision';

const lookAgain = (glimpses: Glimpse[], around: PersonKey[] = []): Findings =>
  atOnce(lookAgainInSteps(glimpses, around, '2026-12-01'));

const glimpse = (record: number, over: Partial<PersonKey> = {}, more: Partial<Glimpse> = {}): Glimpse => ({
  record,
  refused: false,
  codes: [],
  warned: false,
  key: {
    ref: `s:${record}`,
    sheet: 's',
    case: `T-${record}`,
    linkedCases: [],
    relation: 'HEAD',
    written: '',
    nameKeys: [`name ${record}`],
    dob: '1990',
    dobPrecision: 'y',
    sex: 1,
    docNumber: '',
    phones: [],
    nationality: 'ETH',
    ...over,
  },
  ...more,
});
const kept: KeptRow = { warnings: [], notes: {}, linkedCases: [], sensitive: {}, hiddenCodes: [] };
const passing = (over: Partial<RowForPreview>): RowForPreview => ({
  record: 1,
  verdict: 'take',
  codes: [],
  kept,
  ...over,
});

describe('the second look at a sheet', () => {
  it('numbers families, and adds what only the whole sheet shows', () => {
    const rows = [glimpse(1), glimpse(2, { case: 'T-1', relation: 'SPOUSE' }), glimpse(3, { dob: '2018' })];
    const findings = lookAgain(rows, []);
    expect(findings.rows.map((r) => r.family_no)).toEqual([1, 1, 2]);
    expect(findings.rows.map((r) => r.verdict)).toEqual(['take', 'take', 'take-with-warning']);
    expect(findings).toMatchObject({
      families: 2,
      rows: [{ codes: [] }, { codes: [] }, { codes: ['NO_ADULT_IN_FAMILY'] }],
    });
  });
  it('warns of what the first look warned of, and keeps a refusal', () => {
    const rows = [glimpse(1, {}, { warned: true }), glimpse(2, {}, { refused: true, codes: ['NAME_MISSING'] })];
    expect(lookAgain(rows, []).rows.map((r) => r.verdict)).toEqual(['take-with-warning', 'refuse']);
  });
  it('refuses a second head of a case, on the sheet or beside somebody registered; another preview is nobody yet', () => {
    const twice = lookAgain([glimpse(1), glimpse(2, { case: 'T-1' })], []);
    expect(twice.rows).toMatchObject([{ codes: [] }, { verdict: 'refuse', codes: ['FAMILY-HEAD'] }]);
    const before = glimpse(9, { ref: 'person', sheet: '', case: 'T1' }).key;
    expect(lookAgain([glimpse(1)], [before]).rows).toMatchObject([{ codes: ['FAMILY-HEAD'] }]);
    expect(lookAgain([glimpse(1)], [{ ...before, sheet: 'other' }]).rows).toMatchObject([{ codes: [] }]);
  });
  it('compares with the people around, and leaves out pairs that nobody on the sheet is in', () => {
    const paper = { docNumber: 'EP1234567', nameKeys: ['abebe', 'worknesh'] };
    const [a, b] = [glimpse(8, paper), glimpse(9, paper)].map(({ key }, i) => ({
      ...key,
      ref: `person ${i}`,
      sheet: '',
    }));
    expect(lookAgain([glimpse(1)], [a!, b!]).pairs).toEqual([]);
    expect(lookAgain([glimpse(1, paper)], [a!]).pairs).toHaveLength(1);
  });
});

describe('a row by itself', () => {
  const values = { familyName: 'Abebe', givenNames: '', dob: '', relation: 'HEAD', phones: [], languages: [] };
  const said = (registeredOn: string) =>
    judged(passing({ kept: { ...kept, values: { ...values, registeredOn } as unknown as RowValues } }), '2026-12-01');
  it('is refused by the rules for a person who is registered alone', () => {
    expect(said('2026-12-01')).toMatchObject({ verdict: 'take', codes: [] });
    expect(said('2026-12-02')).toMatchObject({ verdict: 'refuse', codes: ['REGISTRATION-DATE'] });
  });
  it('is left alone where it is no person', () =>
    expect(judged(passing({ verdict: 'ignore' }), '2026-12-01').verdict).toBe('ignore'));
});

describe('the sum of a sheet', () => {
  it('counts rows, codes, and whom others have to look at', () => {
    const sum = new Sum();
    sum.add(passing({ kept: { ...kept, hiddenCodes: ['MEDICAL_REVIEW'] } }));
    sum.add(passing({ verdict: 'ignore', codes: ['TOTAL_ROW'] }));
    expect(sum.of(lookAgain([glimpse(1, { dob: '2018' })], []))).toEqual({
      records: 2,
      take: 0,
      takeWithWarning: 1,
      refuse: 0,
      ignore: 1,
      families: 1,
      duplicates: 0,
      unaccompanied: 1,
      passedOn: 1,
      codes: { TOTAL_ROW: 1, NO_ADULT_IN_FAMILY: 1 },
    });
  });
});
