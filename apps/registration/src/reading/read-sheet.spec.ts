import iconv from 'iconv-lite';
import { readSheet, type ReadSheetOptions } from './read-sheet';
import type { PersonRow, ReadRow } from './read-row';

const OPTIONS: ReadSheetOptions = { exportedOn: '2026-11-30', hostCountry: 'LB' };

async function* inPieces(bytes: Buffer, size = 50): AsyncIterable<Buffer> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

async function rowsOf(text: string, encoding = 'utf8', options = OPTIONS): Promise<ReadRow[]> {
  const rows: ReadRow[] = [];
  for await (const row of readSheet(inPieces(iconv.encode(text, encoding)), options)) rows.push(row);
  return rows;
}

const peopleOf = (rows: ReadRow[]): PersonRow[] => rows.filter((row): row is PersonRow => row.outcome !== 'ignore');

const ENGLISH = [
  'Case No,Family Name,Given Names,Sex,Date of Birth,Nationality,Relationship to head,Document type,Document No,Expiry,Phone,Location / shelter,Destination city,Needs / remarks,Consent (Y/N),Registration date',
  'BEY-0001,Tessema,Alem,M,4/3/1987,Ethiopian,Head,Passport,EP1234567,01/02/2030,20 123 456,Shelter A,Addis Abeba,none,Y,01/10/2026',
  ',Tessema,Sara,F,2019,ETH,daughter,None,,,,,Addis,,Y,',
  '',
  'TOTAL,2',
].join('\n');

describe('a sheet from an office', () => {
  it('gives every record an outcome, counted from 1 with headings and empty lines', async () => {
    const rows = await rowsOf(ENGLISH);
    expect(rows.map(({ record, outcome, codes }) => [record, outcome, codes[0]])).toEqual([
      [1, 'ignore', 'HEADER_ROW'],
      [2, 'accept', undefined],
      [3, 'accept', 'DOC_MISSING'],
      [4, 'ignore', 'BLANK_ROW'],
      [5, 'ignore', 'TOTAL_ROW'],
    ]);
  });

  it('is read whole where cells run over several lines, wherever its beginning is cut off', async () => {
    const row = (i: number) => `C${i},Tessema,Alem,M,04/03/1987,ETH,"first line\nsecond\nthird"`;
    for (const pad of ['', ' '.repeat(9), ' '.repeat(17), ' '.repeat(25)]) {
      const lines = Array.from({ length: 2_500 }, (_, i) => row(i));
      const text = ['Case,Family name,Given names,Sex,Date of birth,Nationality,Remarks' + pad, ...lines].join('\n');
      expect(await rowsOf(text)).toHaveLength(2_501);
    }
  });

  describe('from an office that writes the month first', () => {
    const heading = 'Case,Family name,Given names,Sex,Date of birth,Nationality';
    const sheet = (...births: string[]) =>
      [heading, ...births.map((b, i) => `C${i},Haile,Girma,M,${b},ETH`)].join('\n');
    const read = async (...births: string[]) =>
      peopleOf(await rowsOf(sheet(...births))).map((p) => [p.values.dob, p.warnings.includes('DATES_MONTH_FIRST')]);

    it('is read so where several dates prove it and none speaks against it, and says so on every row', async () =>
      expect(await read('04/13/1990', '12/31/1985', '01/25/2001', '02/03/1977')).toEqual([
        ['1990-04-13', true],
        ['1985-12-31', true],
        ['2001-01-25', true],
        ['1977-02-03', true],
      ]));
    it('is read day first where one date speaks against it', async () =>
      expect(await read('04/13/1990', '12/31/1985', '01/25/2001', '02/03/1977', '25/02/1977')).toEqual([
        ['', false],
        ['', false],
        ['', false],
        ['1977-03-02', false],
        ['1977-02-25', false],
      ]));
    it('is read day first on the word of one date only', async () =>
      expect(await read('04/13/1990', '02/03/1977')).toEqual([
        ['', false],
        ['1977-03-02', false],
      ]));
  });

  it.each([
    ['a quotation mark that is never closed', ENGLISH.replace('Sara', '"Sara'), { openLine: 5 }],
    [
      'one that another closes some rows on',
      ENGLISH.replace('BEY-0001', '"BEY-0001').replace('daughter', '"daughter'),
      { cellsInOneCell: 16 },
    ],
    [
      'one that swallows a long file',
      `${ENGLISH}\nBEY-2,"${'and so on,\n'.repeat(60_000)}`,
      { openLine: expect.any(Number) as number },
    ],
    ['a workbook under the name of a sheet', 'PK\u0003\u0004 and so on', { firstBytes: '504b0304' }],
  ])('is refused for %s', async (_, text, seen) => expect(rowsOf(text)).rejects.toMatchObject({ seen }));

  it('is read into the values of the register', async () => {
    const [head] = peopleOf(await rowsOf(ENGLISH));
    expect(head!.values).toMatchObject({
      case: 'BEY-0001',
      familyName: 'Tessema',
      sex: 1,
      dob: '1987-03-04',
      dobPrecision: 'd',
      nationality: 'ETH',
      relation: 'HEAD',
      docType: 'PP',
      docNumber: 'EP1234567',
      docExpiry: '2030-02-01',
      phones: ['+96120123456'],
      destination: 'Addis Ababa',
      registeredOn: '2026-10-01',
    });
  });

  it('carries case, place and date down from the first row of a family', async () => {
    const [, child] = peopleOf(await rowsOf(ENGLISH));
    expect(child!.values).toMatchObject({
      case: 'BEY-0001',
      location: 'Shelter A',
      registeredOn: '2026-10-01',
      dob: '2019',
      dobPrecision: 'y',
    });
  });

  it('never turns a consent column into a consent', async () => {
    expect(JSON.stringify(await rowsOf(ENGLISH)).toLowerCase()).not.toMatch(/consent"?:/);
  });

  it('is understood with French headings in another order, tabs and Windows-1252', async () => {
    const text = [
      'Prénom(s)\tNom\tNé(e) le\tSexe\tNationalité\tN° de dossier\tLien de parenté',
      'Bréhima\tKONÉ\t4 août 1990\tHomme\tMalienne\tTIP-0001\tChef de ménage',
    ].join('\r\n');
    const [person] = peopleOf(await rowsOf(text, 'windows-1252'));
    expect(person!.values).toMatchObject({
      familyName: 'KONÉ',
      givenNames: 'Bréhima',
      dob: '1990-08-04',
      sex: 1,
      nationality: 'MLI',
      case: 'TIP-0001',
      relation: 'HEAD',
    });
  });

  it.each(['utf8', 'utf16le', 'utf-16', 'windows-1256'])(
    'is understood with Arabic headings in %s',
    async (encoding) => {
      const text = [
        'رقم الملف;اسم العائلة;الاسم الأول;الجنس;تاريخ الميلاد;الجنسية;رقم الهاتف',
        'BEY-0001;حسن;علي;ذكر;4/3/1987;سوداني;0096120123456',
      ].join('\n');
      const [person] = peopleOf(await rowsOf(text, encoding));
      expect(person!.values).toMatchObject({ familyName: 'حسن', sex: 1, dob: '1987-03-04', nationality: 'SDN' });
    },
  );

  it('finds its headings below a title and passes over their repetition and the note at the end', async () => {
    const head = 'NAME;SEX;DOB;CASE NO';
    const rows = await rowsOf(
      [
        'LATE REGISTRATIONS',
        ';;;',
        head,
        'Alem Tessema;M;1990;A-1',
        head,
        'Sara Tessema;F;1991;A-1',
        'Prepared by field office, not verified;;;',
      ].join('\n'),
    );
    expect(rows.map(({ codes }) => codes[0])).toEqual([
      'TITLE_ROW',
      'BLANK_ROW',
      'HEADER_ROW',
      'DOC_MISSING',
      'REPEATED_HEADER',
      'DOC_MISSING',
      'NOTE_ROW',
    ]);
  });

  it('is read by the look of its cells where its headings mean nothing', async () => {
    const people = Array.from(
      { length: 30 },
      (_, n) =>
        `K-${100 + n};${n % 2 ? 'M' : 'F'};${(n % 28) + 1}/0${(n % 9) + 1}/${1960 + n};Sudanese;Ahmed${'abcdef'[n % 6]}${'abcde'[n % 5]};Musa Ali${'xyzuvwrst'[n % 9]}`,
    );
    const [first] = peopleOf(await rowsOf(['q1;q2;q3;q4;q5;q6', ...people].join('\n')));
    expect(first!.values).toMatchObject({
      case: 'K-100',
      sex: 2,
      dob: '1960-01-01',
      nationality: 'SDN',
      familyName: 'Ahmedaa',
      givenNames: 'Musa Alix',
    });
  });

  it('learns its encoding late when ten thousand rows are plain ASCII', async () => {
    const plain = Array.from({ length: 4000 }, (_, n) => `A-${n};Smith;John;M;1990;Sudan;x;y`);
    const rows = await rowsOf(
      ['Case;Surname;First name;Sex;DOB;Nationality;Site;Town', ...plain, 'A-9999;Koné;Fodé;M;1990;Mali;x;y'].join(
        '\n',
      ),
    );
    expect(peopleOf(rows).at(-1)!.values).toMatchObject({ familyName: 'Koné', nationality: 'MLI' });
  });

  it('is refused row by row: no name, a date that does not exist, a birth to come, a removal', async () => {
    const rows = await rowsOf(
      [
        'Case;Surname;First name;Sex;DOB;Remarks',
        'A-1;;;M;1990;',
        'A-2;A;B;M;31/02/1990;',
        'A-3;A;B;M;01/01/2031;',
        'A-4;A;B;M;1990;DEPU - police escort',
      ].join('\n'),
    );
    expect(
      peopleOf(rows).map(({ outcome, codes }) => [outcome, codes.filter((code) => code !== 'DOC_MISSING')]),
    ).toEqual([
      ['refuse', ['NAME_MISSING']],
      ['refuse', ['DOB_IMPOSSIBLE']],
      ['refuse', ['DOB_IN_FUTURE']],
      ['refuse', ['REMOVAL_CODE']],
    ]);
  });

  it('keeps the words of health and of fear apart from each other and from the notes', async () => {
    const [person] = peopleOf(
      await rowsOf(
        'Case;Surname;Sex;DOB;Needs / remarks\nA-1;Bah;M;1990;insulin; \n"A-2";Bah;M;1990;"insulin; afraid to go back"\n',
      ),
    ).slice(1);
    expect(person).toMatchObject({
      sensitive: { medical: 'insulin', protection: 'afraid to go back' },
      notes: {},
      values: { needs: ['MEDA'] },
    });
  });
});
