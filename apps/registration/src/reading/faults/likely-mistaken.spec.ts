import { Readable } from 'node:stream';
import { readSheet, type PersonRow } from '..';

async function peopleOf(...lines: string[]): Promise<PersonRow[]> {
  const people: PersonRow[] = [];
  const source = Readable.from([Buffer.from(lines.join('\n'))]) as AsyncIterable<Buffer>;
  for await (const row of readSheet(source, { exportedOn: '2026-11-20', hostCountry: 'LB' }))
    if (row.outcome !== 'ignore') people.push(row);
  return people;
}
const said = ({ values }: PersonRow): string =>
  [values.case, `${values.givenNames} ${values.familyName}`.trim(), values.sex, values.relation, values.docNumber].join(
    ', ',
  );

describe('a sheet of one person in a row', () => {
  it('is none of families because it speaks of children, with a caregiver beside them', async () => {
    const people = await peopleOf(
      'Case no,Child name,Child sex,Child age,Caregiver name,Nationality,Passport no,Phone',
      'T-1,Abel Haile,M,6,Sara Haile,Ethiopian,EP1000001,+96170100001',
      'T-2,Noah Girma,M,7,Liya Girma,Ethiopian,EP1000002,+96170100002',
    );
    expect(people).toHaveLength(2);
  });
  it('is none of families because it says who is married to whom', async () => {
    const people = await peopleOf(
      'Case no,Name,Sex,Date of birth,Relation,Spouse name,Spouse DOB',
      'T-1,Sara Haile,F,03/02/1990,Head,Omar Haile,01/01/1988',
      'T-1,Omar Haile,M,01/01/1988,Husband,Sara Haile,03/02/1990',
    );
    expect(people.map(({ values }) => values.givenNames)).toEqual(['Sara', 'Omar']);
  });
  it('with two telephones is one of two telephones', async () => {
    const [one] = await peopleOf('Case no,Name,Sex,Phone 1,Phone 2', 'T-1,Sara Haile,F,70100001,70100002');
    expect(one!.values.phones).toEqual(['+96170100001', '+96170100002']);
  });
  it('keeps case and passport apart where each heading says which it is', async () => {
    const [sara, abel] = await peopleOf(
      'IOM case number,Name,Sex,Relation,Current passport number',
      'TUN-0001,Sara Haile,F,Head,EP1000001',
      ',Abel Haile,M,Son,EP1000002',
    );
    expect([sara, abel].map((row) => said(row!))).toEqual([
      'TUN-0001, Sara Haile, 2, HEAD, EP1000001',
      'TUN-0001, Abel Haile, 1, CHILD, EP1000002',
    ]);
  });
  it('keeps numbers with an E or the letters of a month', async () => {
    const people = await peopleOf(
      'Case no,Name,Sex,Passport no',
      'MAR-12,Sara Haile,F,24E0012',
      '2026E001,Liya Girma,F,',
    );
    expect(people.map(({ values }) => [values.case, values.docNumber])).toEqual([
      ['MAR-12', '24E0012'],
      ['2026E001', ''],
    ]);
  });
  it('has nationalities that are not known where the others are words', async () => {
    const rows = ['Ethiopian', 'NA', 'Kenyan', 'NR', 'NO', 'Sudanese'].map((n, i) => `T-${i},Sara Haile,F,${n}`);
    const people = await peopleOf('Case no,Name,Sex,Nationality', ...rows);
    expect(people.map(({ values }) => values.nationality)).toEqual(['ETH', '', 'KEN', '', '', 'SDN']);
  });
  it('has births that do not exist, and no thirteenth month, where nothing speaks of another calendar', async () => {
    const people = await peopleOf(
      'Case no,Name,Sex,Date of birth',
      'T-1,Sara Haile,F,2004-13-03',
      'T-2,Liya Girma,F,1990-05-04',
    );
    expect(people[0]).toMatchObject({ outcome: 'refuse', codes: expect.arrayContaining(['DOB_IMPOSSIBLE']) });
  });
  it.each([
    ['Date of birth (EC)', '23/06/1987', '1995-03-02'],
    ['Date of birth E.C.', '23/06/1987', '1995-03-02'],
    ['تاريخ الميلاد (هـ)', '15/9/1405', '1985-06-04'],
    ['Date of birth (d/m/y)', '23/06/1987', '1987-06-23'],
  ])('has births of the calendar that the heading names: %s', async (heading, written, dob) => {
    const [one] = await peopleOf(`Case no,Name,Sex,${heading},Nationality`, `T-1,Sara Haile,F,${written},Ethiopian`);
    expect(one!.values.dob).toBe(dob);
  });
  it('keeps the words beside a code of needs, and those in a column of boxes', async () => {
    const rows = Array.from({ length: 8 }, (_, n) => `T-${n},Sara Haile,F,No,`);
    const people = await peopleOf(
      'Case no,Name,Sex,Medical needs,Remarks',
      ...rows,
      'T-8,Liya Girma,F,"Yes - insulin",SP-CM; insulin; sister is in Dessie',
    );
    expect(people.at(-1)).toMatchObject({
      values: { needs: ['MEDA'] },
      sensitive: { medical: expect.stringContaining('insulin'), protection: 'SP-CM' },
    });
  });
});

describe('a sheet of families in rows', () => {
  const heading = 'Case no,Name of head,Sex,Date of birth,Child 1 name,Child 1 sex,Child 1 DOB';
  it('gives the next row nothing of the one above', async () => {
    const people = await peopleOf(
      heading,
      'T-1,Sara Haile,F,03/02/1990,Abel Haile,M,06/05/2021',
      ',Liya Girma,F,03/02/1991,Noah Girma,M,06/05/2020',
    );
    expect(people.map(said)).toEqual([
      'T-1, Sara Haile, 2, HEAD, ',
      'T-1, Abel Haile, 1, CHILD, ',
      '1000003, Liya Girma, 2, HEAD, ',
      '1000003, Noah Girma, 1, CHILD, ',
    ]);
    expect(people[2]!.warnings).toContain('CASE_MISSING');
  });
  it('has no child where the cell says that there is none', async () =>
    expect(
      await peopleOf(heading, 'T-1,Sara Haile,F,03/02/1990,None,,', 'T-2,Liya Girma,F,03/02/1991,nil,,'),
    ).toHaveLength(2));
  it('has the second person of two', async () =>
    expect(
      (
        await peopleOf('Case no,Name,Sex,DOB,Name 2,Sex 2,DOB 2', 'T-1,Sara Haile,F,03/02/1990,Abel Haile,M,06/05/2021')
      ).map(said),
    ).toEqual(['T-1, Sara Haile, 2, HEAD, ', 'T-1, Abel Haile, 1, CHILD, ']));
  it('says under two rows of headings whose birth it is', async () => {
    const people = await peopleOf(
      'Case,Head,,,Child 1,,',
      ',Name,Sex,DOB,Name,Sex,DOB',
      'T-1,Sara Haile,F,03/02/1990,Abel Haile,M,06/05/2021',
      'T-2,Liya Girma,F,03/02/1991,Noah Girma,M,06/05/2020',
    );
    expect(people.map(({ values }) => `${values.givenNames} ${values.dob}`)).toEqual([
      'Sara 1990-02-03',
      'Abel 2021-05-06',
      'Liya 1991-02-03',
      'Noah 2020-05-06',
    ]);
  });
});
