import { aSheet } from './testing/a-sheet';
import { registrationUnderTest } from './testing/registration-under-test';

interface Row {
  record: number;
  verdict: string;
  codes: string[];
  outcome?: string;
  personId?: string;
  passedOn: boolean;
  unaccompanied: boolean;
  candidates: { record?: number; personId?: string; level: number }[];
}

describe('a caseload sheet', () => {
  let registration: Awaited<ReturnType<typeof registrationUnderTest>>;
  let operationId: string;
  let importId: string;
  const send = (to = operationId, sheet = aSheet) =>
    registration.officer.post(`/operations/${to}/imports`).set('content-type', 'text/csv').send(sheet);
  const rows = async (id = importId) =>
    ((await registration.officer.get(`/imports/${id}/rows`).expect(200)).body as { items: Row[] }).items;
  const row = async (record: number) => (await rows()).find((r) => r.record === record)!;
  const person = async (record: number) =>
    (await registration.officer.get(`/people/${(await row(record)).personId}`).expect(200)).body as {
      identity: object;
      familyId: string;
    };

  beforeAll(async () => {
    registration = await registrationUnderTest();
    operationId = await registration.openOperation();
  });
  afterAll(() => registration.close());

  it('is refused with a sentence where rows run into one another, or where it is no sheet', async () => {
    for (const [sheet, name] of [
      [`${aSheet}\r\nTST-0009,"Haile,Girma`, 'quotation-marks-are-closed'],
      ['PK\u0003\u0004 a workbook', 'a-sheet-is-text'],
    ]) {
      const { body } = await send(operationId, sheet).expect(409);
      expect(body).toMatchObject({ broken: [{ name }] });
    }
    expect((await registration.officer.get(`/operations/${operationId}/imports`).expect(200)).body).toEqual([]);
  });

  it('is shown as a preview first, with a verdict for every row and nobody registered', async () => {
    const { body } = await send().expect(201);
    ({ importId } = body as { importId: string });
    expect(body).toMatchObject({
      status: 'PREVIEW',
      counts: { records: 11, refuse: 2, duplicates: 1, unaccompanied: 1, passedOn: 2 },
      sheet: { separator: ',', headerRecord: 1 },
    });
    expect((await rows()).map((r) => r.verdict)).toEqual([
      'ignore',
      'take',
      'take-with-warning',
      'take',
      'refuse',
      'refuse',
      'take-with-warning',
      'take-with-warning',
      'take-with-warning',
      'ignore',
      'ignore',
    ]);
    expect(await row(8)).toMatchObject({ candidates: [{ record: 2, level: 2 }] });
    expect((await registration.published()).map((m) => m.type)).toEqual(['operation.opened.v1']);
  });

  it('never shows words about health or fear, nor that they are about health or fear', async () => {
    expect(await row(4)).toMatchObject({ passedOn: true, codes: [] });
    expect(await row(9)).toMatchObject({ passedOn: true });
    const text = JSON.stringify(await rows());
    for (const secret of ['dialysis', 'militia', 'MEDICAL_REVIEW', 'PROTECTION_REVIEW'])
      expect(text).not.toContain(secret);
  });

  it('names the column that says who agrees, and reads nothing of it', async () => {
    const { body } = await registration.officer.get(`/imports/${importId}`).expect(200);
    expect(body).toMatchObject({
      actions: ['choose-rows', 'commit'],
      sheet: { notRead: [{ name: 'consent-never-comes-from-a-sheet', parameters: { column: '15 (Consent (Y/N))' } }] },
    });
  });

  it('takes a choice for a row, but not a row that is refused', async () => {
    const put = (choices: object[]) => registration.officer.put(`/imports/${importId}/choices`).send({ choices });
    await put([{ record: 5, choice: 'take' }]).expect(409);
    await put([{ record: 7, choice: 'leave' }]).expect(200);
    await put([{ record: 7, choice: 'take' }]).expect(200);
  });

  it('becomes people in one transaction, once however often it is committed', async () => {
    for (let i = 0; i < 2; i++) {
      const { body } = await registration.officer.post(`/imports/${importId}/commit`).expect(200);
      expect(body).toMatchObject({
        status: 'COMMITTED',
        result: { registered: 6, toBeMended: 1, outOfScope: 1, ignored: 3, cases: 6, documents: 2, duplicates: 1 },
      });
    }
    const { body } = await registration.officer
      .put(`/imports/${importId}/choices`)
      .send({ choices: [{ record: 7, choice: 'leave' }] })
      .expect(409);
    expect((body as { broken: { name: string }[] }).broken.map((b) => b.name)).toEqual(['committed-sheets-are-closed']);
    const types = (await registration.published()).map((m) => m.type);
    expect(types.filter((t) => t === 'person.registered.v1')).toHaveLength(8);
    expect(types.filter((t) => t.startsWith('consent.'))).toEqual([]);
    expect((await send().expect(201)).body).toMatchObject({ importId, status: 'COMMITTED' });
  });

  it('loses nobody: whoever stands behind a refused row waits with the family until it is mended', async () => {
    const child = await person(5);
    expect(child).toMatchObject({ identity: { confirmed: false, reviews: ['ROW_TO_BE_MENDED'] } });
    expect(child.familyId).toBe((await person(4)).familyId);
    expect(await person(6)).toMatchObject({ identity: { outOfScope: true } });
    const mended = {
      names: { family: 'Haile', given: 'Aster' },
      sex: 2,
      relation: 'CHILD',
      dob: { value: '2018', precision: 'y' },
    };
    const { body } = await registration.officer
      .put(`/people/${(await row(5)).personId}`)
      .set('if-match', '"1"')
      .send(mended)
      .expect(200);
    expect(body).toMatchObject({ identity: { confirmed: true }, document: { kind: 'LP', validUntil: '2027-02-01' } });
  });

  it('asks about second registrations, and about people who are already there', async () => {
    for (const record of [2, 8]) expect(await person(record)).toMatchObject({ identity: { openDuplicates: 1 } });
    const again = aSheet.replaceAll('TST-', 'TSU-').split('\r\n').slice(0, 2).join('\r\n');
    const { body } = await send(operationId, again).expect(201);
    const [, second] = await rows((body as { importId: string }).importId);
    expect(second!.candidates).toContainEqual(expect.objectContaining({ personId: (await row(2)).personId, level: 1 }));
  });

  it('tells clinicians of health and protection of fear, and each of nothing else', async () => {
    const clinician = await registration.as('clinician');
    const protection = await registration.as('protection-officer');
    const medical = await clinician.get(`/referrals/medical?operationId=${operationId}`).expect(200);
    expect((medical.body as { items: unknown[] }).items).toEqual([
      expect.objectContaining({
        personId: (await row(4)).personId,
        text: expect.stringContaining('dialysis') as string,
      }),
    ]);
    const fear = await protection.get(`/referrals/protection?operationId=${operationId}`).expect(200);
    expect(JSON.stringify(fear.body)).toContain('militia');
    expect(JSON.stringify(fear.body)).not.toContain('dialysis');
    await clinician.get(`/referrals/protection?operationId=${operationId}`).expect(403);
    await registration.officer.get(`/referrals/medical?operationId=${operationId}`).expect(403);
  });

  it('refuses what a person registered alone would be refused, and takes the row once nothing stands against it', async () => {
    const lines = aSheet.replaceAll('TST-', 'TSH-').split('\r\n');
    const twoHeads = [lines[0], lines[3], lines[4]!.replace('Daughter', 'Head').replace('30/02', '20/02')].join('\r\n');
    const elsewhere = await registration.openOperation();
    const { body } = await send(elsewhere, twoHeads).expect(201);
    const id = (body as { importId: string }).importId;
    expect((await rows(id)).at(-1)).toMatchObject({ verdict: 'refuse', codes: ['FAMILY-HEAD'] });
    const leave = { choices: [{ record: 2, choice: 'leave' }] };
    await registration.officer.put(`/imports/${id}/choices`).send(leave).expect(200);
    const done = await registration.officer.post(`/imports/${id}/commit`).expect(200);
    expect(done.body).toMatchObject({ result: { registered: 1, toBeMended: 0, left: 1 } });
    expect((await rows(id)).at(-1)).toMatchObject({ outcome: 'registered', codes: [] });
    const again = (await send(elsewhere, twoHeads.replaceAll('Haile', 'Bekele')).expect(201)).body as {
      importId: string;
    };
    await registration.officer.post(`/imports/${again.importId}/commit`).expect(200);
    expect((await rows(again.importId)).map((r) => r.outcome).slice(1)).toEqual(['to-be-mended', 'to-be-mended']);
  });

  it('reports every row, with nothing that a spreadsheet would execute', async () => {
    const { text } = await registration.officer.get(`/imports/${importId}/report.csv`).expect(200);
    const lines = text.trim().split('\r\n');
    expect(lines).toHaveLength(12);
    expect(lines[2]).toMatch(/^2,take,,registered,,TST-0001-.,[0-9a-f-]{36}$/);
    expect(text).not.toContain('HYPERLINK');
  });

  it('has a history: who looked at it, chose among its rows and committed it, and who was referred', async () => {
    const history = (aggregate: string) =>
      registration.db.$queryRawUnsafe<{ type: string; version: number; by: string; data: object }[]>(
        'SELECT type, version, by, data FROM history WHERE aggregate = $1 ORDER BY seq',
        aggregate,
      );
    const ours = await history('caseload_import');
    expect(ours.slice(0, 5)).toMatchObject([
      { type: 'SheetPreviewed', version: 1, data: { counts: { records: 11 } } },
      { type: 'RowsChosen', version: 2, data: { taken: [], left: [7] } },
      { type: 'RowsChosen', version: 3, data: { taken: [7], left: [] } },
      { type: 'SheetCommitted', version: 4 },
      { type: 'SheetBecamePeople', version: 5, data: { result: { registered: 6 } } },
    ]);
    const { personId } = await row(4);
    expect(await history('referral_queue')).toContainEqual(
      expect.objectContaining({
        type: 'PersonReferred',
        by: ours[0]!.by,
        data: expect.objectContaining({ personId, queue: 'medical' }) as object,
      }),
    );
  });

  it('leaves no copy of what it said once it is committed', async () => {
    const tables = [
      'caseload_import',
      'import_row',
      'person',
      'travel_document',
      'referral_queue',
      'outbox',
      'history',
    ];
    const texts = await Promise.all(
      tables.map((t) => registration.db.$queryRawUnsafe<{ text: string }[]>(`SELECT t::text AS text FROM "${t}" t`)),
    );
    const text = texts
      .flat()
      .map((r) => r.text)
      .join();
    expect(text).toContain('PersonRegistered');
    for (const secret of ['Worknesh', 'EP1234567', 'dialysis', 'militia', '96120000001'])
      expect(text).not.toContain(secret);
    const kept = await registration.db.$queryRawUnsafe<unknown[]>(
      `SELECT 1 FROM import_row r JOIN caseload_import i ON i.id = r.import_id WHERE i.status = 'COMMITTED' AND r.sealed IS NOT NULL`,
    );
    expect(kept).toEqual([]);
  });
});
