import { createReadStream } from 'node:fs';
import path from 'node:path';
import { readSheet, type PersonRow, type RowValues } from '..';

/** Small sheets that were read wrongly; everybody on them is invented. */
async function peopleOf(file: string, hostCountry?: string): Promise<PersonRow[]> {
  const people: PersonRow[] = [];
  const source = createReadStream(path.join(__dirname, `${file}.csv`)) as AsyncIterable<Buffer>;
  for await (const row of readSheet(source, { exportedOn: '2026-11-20', hostCountry }))
    if (row.outcome !== 'ignore') people.push(row);
  return people;
}
const columnOf = async (file: string, field: keyof RowValues, host?: string): Promise<unknown[]> =>
  (await peopleOf(file, host)).map(({ values }) => values[field]);
const warnedOf = async (file: string): Promise<string[]> =>
  (await peopleOf(file)).map(({ warnings }) => warnings.join(' '));

describe('names', () => {
  it('are names, whatever words they are', async () => {
    const people = await peopleOf('names-like-nothing');
    expect(people.map(({ values: { familyName, givenNames } }) => `${givenNames} ${familyName}`.trim())).toEqual([
      'Nada Khoury',
      'Nada',
      'Samira Null',
      'Bahar Nil',
      'Hilma Nghipandulwa',
      'Dawit Ras',
      'Eun Ji No',
      'Nan Win',
      'Pisey Sem',
      'Malik X',
    ]);
    expect(people[4]!.values.nationality).toBe('NAM');
    expect(people.every(({ outcome }) => outcome === 'accept')).toBe(true);
  });
  it('have no invisible marks and no tatweel, nor have case numbers', async () => {
    const people = await peopleOf('invisible-marks');
    expect(people.map(({ values }) => values.case)).toEqual(['T-1', 'T-2', 'T-3']);
    expect(people.map(({ values }) => values.familyName)).toEqual(['Abdi', 'Abdi', 'Haile']);
    expect(people[0]).toMatchObject({ values: { nativeName: 'سارة' }, linkedCases: ['T-2'] });
  });
  it('that were read in the wrong encoding are repaired, and it is said', async () => {
    expect(await columnOf('wrong-encoding', 'familyName')).toEqual(['Maïga', 'Maïga', 'Keïta']);
    expect(await columnOf('wrong-encoding', 'relation')).toEqual(['HEAD', 'CHILD', 'HEAD']);
    expect(await warnedOf('wrong-encoding')).toEqual([
      'DOCUMENT_NUMBER_LOST TEXT_REPAIRED',
      '',
      'DOCUMENT_NUMBER_LOST',
    ]);
  });
});

describe('numbers', () => {
  it('that a spreadsheet rounded are lost, and it is said', async () => {
    const people = await peopleOf('spreadsheet-numbers');
    expect(people.slice(0, 5).map(({ values }) => values.docNumber)).toEqual(['', '', '', '', '']);
    for (const { warnings } of people.slice(0, 5)) expect(warnings).toContain('DOCUMENT_NUMBER_LOST');
    expect(people[5]).toMatchObject({ outcome: 'refuse', values: { familyName: '' }, codes: ['NAME_LOST'] });
    for (const at of [6, 7]) expect(people[at]).toMatchObject({ values: { case: '' } });
    for (const at of [6, 7]) expect(people[at]!.warnings).toContain('CASE_NUMBER_LOST');
    expect(people[8]!.warnings).toEqual(['CELL_LOST', 'EXPIRY_UNREADABLE']);
  });
  it('that a spreadsheet counted with are repaired', async () => {
    expect((await columnOf('decimal-telephones', 'phones', 'TN')).flat()).toEqual([
      '+21660128486',
      '+21660128487',
      '+21660128488',
      '+21660128489',
    ]);
    expect((await peopleOf('decimal-telephones'))[4]!.codes).toContain('PHONE_UNUSABLE');
  });
  it('are written in any figures', async () => {
    const births = [1990, 1991, 1992, 1993, 1994, 1995].map((year) => `${year}-05-04`);
    expect(await columnOf('native-digits', 'dob')).toEqual(births);
    expect(await columnOf('native-digits', 'docExpiry')).toEqual(births.map(() => '2030-01-01'));
    expect(await columnOf('native-digits', 'registeredOn')).toEqual(births.map(() => '2026-11-15'));
    expect((await columnOf('native-digits', 'phones')).flat()).toHaveLength(6);
  });
});

describe('dates', () => {
  it.each<[string, keyof RowValues, unknown[]]>([
    ['kobo-timestamps', 'dob', ['1990-05-04', '1991-05-04', '2008-12-10']],
    ['kobo-timestamps', 'registeredOn', ['2026-11-20', '2026-11-20', '2026-11-20']],
    ['odk-registered-on', 'dob', ['1990-05-04', '1991-05-04', '1992-05-04', '1993-05-04']],
    ['odk-registered-on', 'registeredOn', ['2026-06-20', '2026-06-20', '2026-06-20', '2026-06-20']],
    [
      'ethiopian-pagume',
      'dob',
      ['1995-09-08', '1988-09-10', '1995-09-08', '1995-09-08', '1995-09-08', '', '2007-10-11', '1995-09-11'],
    ],
    ['pagume-turns-the-sheet', 'dob', ['', '', '', '']],
    ['pagume-turns-the-sheet', 'docExpiry', ['2030-01-01', '2030-01-01', '2030-01-01', '2030-02-01']],
    ['ethiopian-marked', 'dob', ['1995-03-02', '1989-09-11', '2008-01-04', '1993', '2011-07-15']],
    ['ethiopian-marked', 'docExpiry', ['2030-01-01', '2030-01-01', '2030-01-01', '2030-08-31', '2030-01-01']],
  ])('of %s: %s', async (file, field, right) => expect(await columnOf(file, field)).toEqual(right));
  it('of the Hijri calendar are right to a day', async () => {
    const right = '2024-12-02 1983-10-31 1961-12-09 2012-11-14 2016-07-05 2021-03-20 1991-09-06 1991-09-06 1985-06-04';
    const read = (await columnOf('hijri', 'dob')) as string[];
    for (const [at, day] of `${right} 1985-06-04 1985-06-04`.split(' ').entries())
      expect(Math.abs(Date.parse(read[at]!) - Date.parse(day)) / 86_400_000).toBeLessThanOrEqual(1);
  });
  it('of each month of the Hijri calendar are right to a day', async () => {
    const right =
      `1986-09-22 1986-10-21 1986-11-20 1986-12-19 1986-12-19 1987-01-17 1987-02-16 1987-02-16 1987-03-17 1987-04-16
      1987-05-15 1987-06-14 1987-07-13 1987-07-13`.split(/\s+/);
    const read = (await columnOf('hijri-months', 'dob')) as string[];
    for (const [at, day] of right.entries())
      expect(Math.abs(Date.parse(read[at]!) - Date.parse(day)) / 86_400_000).toBeLessThanOrEqual(1);
  });
  it('are asked about where nobody can say which calendar they are of', async () => {
    for (const warned of await warnedOf('pagume-turns-the-sheet')) expect(warned).toBe('CALENDAR_TO_ASK');
    expect((await peopleOf('kobo-timestamps'))[2]!.warnings).toEqual(['DOB_HAS_TIME']);
  });
});

describe('people', () => {
  it('are X where the sheet says so', async () => {
    expect(await columnOf('gender', 'sex')).toEqual([9, 9, 9, 0, 9, 9, 2]);
    expect(await warnedOf('gender')).toEqual(['', '', '', 'SEX_UNREADABLE', '', '', '']);
  });
  it('are of the state, or of none, that the code says', async () => {
    const codes = 'XXA XXB XXC XXX UNO RKS RKS DEU GBD XOM XXA XXA XXA XXA PSE XXB RKS NAM NAM NOR NOR SXM';
    expect(await columnOf('nationality-codes', 'nationality')).toEqual([...codes.split(' '), '']);
    const people = await peopleOf('nationality-codes');
    const passed = people
      .filter((row) => row.codes.includes('PROTECTION_REVIEW'))
      .map(({ values }) => values.nationality);
    expect(passed).toEqual(['XXA', 'XXB', 'XXC', 'XXX', 'UNO', 'XXA', 'XXA', 'XXA', 'XXA', 'XXB']);
  });
});
