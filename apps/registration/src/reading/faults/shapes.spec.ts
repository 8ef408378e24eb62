import { createReadStream } from 'node:fs';
import path from 'node:path';
import { atOnce, lookAcross, personKey, readSheet, type PersonRow } from '..';

async function peopleOf(file: string): Promise<PersonRow[]> {
  const people: PersonRow[] = [];
  const source = createReadStream(path.join(__dirname, `${file}.csv`)) as AsyncIterable<Buffer>;
  for await (const row of readSheet(source, { exportedOn: '2026-11-20' }))
    if (row.outcome !== 'ignore') people.push(row);
  return people;
}
const across = async (file: string) =>
  atOnce(
    lookAcross(
      (await peopleOf(file)).map((row) => personKey('sheet', row)),
      '2026-11-20',
    ),
  );
const said = ({ values }: PersonRow): string =>
  [values.case, `${values.givenNames} ${values.familyName}`, values.sex, values.dob, values.relation].join(', ');

describe('a sheet', () => {
  it('of families in rows, with numbered members, is read person by person', async () =>
    expect((await peopleOf('members-in-columns')).map(said)).toEqual([
      'T-1, Sara Haile, 2, 1990-02-03, HEAD',
      'T-1, Abel Sara, 1, 2021-05-06, CHILD',
      'T-2, Liya Girma, 2, 1991-02-03, HEAD',
      'T-2, Noah Liya, 1, 2020-05-06, CHILD',
    ]));
  it('of heads with children beside them gives nobody what is of the other', async () => {
    const people = await peopleOf('head-and-child-columns');
    expect(people.map(said)).toEqual([
      'T-1, Sara Haile, 2, 1990-02-03, HEAD',
      'T-1, Abel Sara, 0, 2021-05-06, CHILD',
      'T-2, Liya Girma, 2, 1991-02-03, HEAD',
      'T-2, Noah Liya, 0, 2020-05-06, CHILD',
    ]);
    expect(people.map(({ values }) => values.docNumber)).toEqual(['EP1000001', '', 'EP1000002', '']);
  });
  it('with a reference and a number is read by which of them a family shares', async () => {
    const people = await peopleOf('reference-and-number');
    expect(people.map(({ values }) => [values.case, values.docType, values.docNumber])).toEqual([
      ['TUN-0001', 'PP', 'CI1234567'],
      ['TUN-0001', 'NONE', ''],
      ['TUN-0002', 'PP', 'ML7654321'],
      ['TUN-0003', 'NONE', ''],
      ['TUN-0004', 'ID', 'GN1112223'],
    ]);
    expect((await across('reference-and-number')).duplicates).toEqual([]);
  });
  it('with two rows of headings is read by both', async () => {
    const people = await peopleOf('two-heading-rows');
    expect(people.map(({ values }) => [values.case, values.dob, values.docNumber, values.docExpiry])).toEqual([
      ['T-1', '1991-03-12', 'EP1000001', '2029-02-01'],
      ['T-2', '1993-07-25', '', ''],
      ['T-3', '1996-11-30', 'EP1000003', '2029-02-01'],
    ]);
  });
  it('with boxes to tick says what is ticked, to whom it concerns', async () => {
    const [sara, liya] = await peopleOf('tick-boxes');
    expect(sara).toMatchObject({ values: { docNumber: '', destination: '', needs: ['PREG', 'WCHR'] } });
    expect(sara!.sensitive).toEqual({ medical: 'Pregnant; Wheelchair', protection: undefined });
    expect(sara!.notes).toMatchObject({ 'Wants to return': 'Wants to return: FALSE' });
    expect(liya).toMatchObject({ values: { docNumber: '', destination: '', needs: [] }, sensitive: {} });
  });
  it('with codes of specific needs passes them to whom they concern, and keeps the numbers of another register', async () => {
    const people = await peopleOf('individual-id');
    expect(people.map(({ sensitive }) => sensitive.medical)).toEqual(['SM-CC', 'DS-LM']);
    expect(people.map(({ values }) => [values.case, values.relation, values.phones.length])).toEqual([
      ['385-26C00001', 'HEAD', 0],
      ['385-26C00002', 'HEAD', 0],
    ]);
    expect(people[0]!.notes).toEqual({ 'Individual ID': '385-00100001' });
  });
  it('that leaves out what a family shares has it carried down', async () =>
    expect(
      (await peopleOf('carried-down')).map(({ values }) => [values.case, values.destination, values.location]),
    ).toEqual([
      ['T-1', 'Dessie', 'Dora'],
      ['T-1', 'Dessie', 'Dora'],
    ]));
});

describe('across a sheet', () => {
  it('twins and siblings are not one person, and a family may stand on one paper', async () => {
    const { duplicates, multiBearer } = await across('twins');
    expect(duplicates).toEqual([]);
    expect(multiBearer).toMatchObject([
      { docNumber: expect.any(String), refs: expect.arrayContaining(['sheet:8', 'sheet:10']) },
    ]);
  });
  it('each spelling of a name is proposed for the other', async () => {
    const pairs = (await across('name-variants')).duplicates.map(({ a, b }) => [a, b].sort().join());
    for (let record = 2; record <= 29; record += 2)
      expect(pairs).toContain([`sheet:${record}`, `sheet:${record + 1}`].sort().join());
    expect(pairs).toHaveLength(14);
  });
  it('strangers whose numbers were rounded to one share no paper', async () => {
    const { shared, duplicates } = await across('spreadsheet-numbers');
    expect([shared, duplicates]).toEqual([[], []]);
  });
});
