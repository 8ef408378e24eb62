import { newId } from '@homeward/kernel';
import { vouchedAsOfBefore } from '@homeward/testing';
import { NumberReading } from '../read-numbers-again/number-reading';
import { registrationUnderTest } from '../testing/registration-under-test';

describe('one passport', () => {
  let registration: Awaited<ReturnType<typeof registrationUnderTest>>;
  beforeAll(async () => {
    registration = await registrationUnderTest();
  });
  afterAll(() => registration.close());

  const girma = {
    names: { family: 'Haile', given: 'Girma' },
    sex: 1,
    dob: { value: '1985-06-12', precision: 'd' },
    phones: [],
  };
  const inAnOperation = async (over: object = {}) =>
    registration.register(await registration.openCase(await registration.openOperation()), over);
  const show = (personId: string, number: string, kind = 'PP') =>
    registration.officer
      .post(`/people/${personId}/documents`)
      .send({ documentId: newId(), kind, number, validUntil: '2030-01-01' });
  const identityOf = async (id: string): Promise<object> =>
    ((await registration.officer.get(`/people/${id}`).expect(200)).body as { identity: object }).identity;

  it.each([
    ['in two operations', 'EP1111001', 'EP1111001'],
    ['in Cyrillic letters', 'EP2222002', 'ЕР2222002'],
    ['in full-width letters', 'EP3333003', 'ＥＰ３３３３００３'],
    ['with gaps', 'EP4444004', 'e p-444 4004'],
    ['after a label', 'EP5555005', 'Passport No: EP5555005'],
    ['after the code of the state', 'EP6666006', 'ETH-EP6666006'],
    ['with its check digit', 'EP7788007', 'EP77880078'],
    ['in Ethiopic figures', 'EP1111118', 'EP፩፩፩፩፩፩፰'],
  ])('of two people holds both back: %s', async (_, number, typed) => {
    const [one, other] = [await inAnOperation(), await inAnOperation(girma)];
    await show(one, number).expect(201);
    expect(await identityOf(one)).toMatchObject({ documentConflict: false, openDuplicates: 0 });
    const { body } = await show(other, typed).expect(201);
    expect(body).toMatchObject({ number: typed });
    for (const id of [one, other]) expect(await identityOf(id)).toMatchObject({ documentConflict: true });
  });

  /** Past the service, with what its role in the database may do. */
  const pastTheService = (set: string, holder: string) =>
    registration.db.$executeRawUnsafe(`UPDATE travel_document SET ${set} WHERE holder_id = $1::uuid`, holder);
  it('of two people holds both back although its keys were taken out of the table', async () => {
    const [one, other] = [await inAnOperation(), await inAnOperation(girma)];
    await show(one, 'EP9111001').expect(201);
    await pastTheService(`number_key = NULL, alike_key = NULL, bare_key = NULL, slip_keys = '{}'`, one);
    await show(other, 'EP9111001').expect(201);
    for (const id of [one, other]) expect(await identityOf(id)).toMatchObject({ documentConflict: true });
  });
  it.each([
    ['one person in two operations', 'EP6411073', 'EP6411073', {}],
    ['two people, where one may be misread for the other', 'EP9812004', 'EP9BI2OO4', girma],
    ['two people, where one is a slip from the other', 'EP9912105', 'EP9972105', {}],
  ])('is a question although its keys were taken out of the table: %s', async (_, number, typed, over) => {
    const [one, other] = [await inAnOperation(), await inAnOperation(over)];
    await show(one, number).expect(201);
    await pastTheService(`number_key = NULL, alike_key = NULL, bare_key = NULL, slip_keys = '{}'`, one);
    await show(other, typed).expect(201);
    for (const id of [one, other]) expect(await identityOf(id)).toMatchObject({ openDuplicates: 1 });
  });
  it.each([
    ['EP9333814', 'EP9333B14'],
    ['EP9412106', 'EP9472106'],
  ])('asks about nobody while the record of what it resembles was changed past the service', async (number, typed) => {
    const [one, other] = [await inAnOperation(), await inAnOperation()];
    await show(one, number).expect(201);
    await pastTheService(`alike_key = NULL, bare_key = NULL, slip_keys = '{}', state = state - 'alike'`, one);
    const { body } = await show(other, typed).expect(409);
    expect(body).toMatchObject({ broken: [{ name: 'record-agrees-with-its-history' }] });
  });
  it.each([
    [`number_key = NULL, state = state - 'numberKey'`, 'EP9222002'],
    [`bearer_ids = '{}', state = jsonb_set(state, '{bearerIds}', '[]')`, 'EP9333003'],
  ])('is recorded of nobody else while its record was changed past the service: %s', async (set, number) => {
    const [one, other] = [await inAnOperation(), await inAnOperation(girma)];
    await show(one, number).expect(201);
    await pastTheService(set, one);
    const { body } = await show(other, number).expect(409);
    expect(body).toMatchObject({ broken: [{ name: 'record-agrees-with-its-history' }] });
  });

  it.each([
    ['a letter for a digit', 'EP5812041', 'EPSB12O4L'],
    ['a prefix less, and gaps', 'EP7812042', '781-2042'],
    ['the code of the country more', '643975', 'ETH 643975'],
  ])('that may have been misread is a question about both: %s', async (_, number, typed) => {
    const [one, other] = [await inAnOperation(), await inAnOperation(girma)];
    await show(one, number).expect(201);
    await show(other, typed).expect(201);
    for (const id of [one, other])
      expect(await identityOf(id)).toMatchObject({ documentConflict: false, openDuplicates: 1 });
    const { operationId } = (await registration.officer.get(`/people/${other}`).expect(200)).body as {
      operationId: string;
    };
    const { body } = await registration.officer.get(`/duplicates?operationId=${operationId}`).expect(200);
    const [pair] = (body as { items: [{ pairId: string; level: number; reasons: string[] }] }).items;
    expect(pair).toMatchObject({ level: 2, reasons: ['look-alike document'] });
    const answer = registration.officer.post(`/duplicates/${pair.pairId}/resolution`).set('if-match', '"1"');
    await answer.send({ outcome: 'different' }).expect(200);
    for (const id of [one, other]) expect(await identityOf(id)).toMatchObject({ openDuplicates: 0 });
    await show(other, typed).expect(201);
    expect(await identityOf(other)).toMatchObject({ openDuplicates: 0 });
  });

  const unlike = { names: { family: 'Bekele', given: 'Hana' }, sex: 1, dob: { value: '1979-01-02', precision: 'd' } };
  it.each([
    ['two figures exchanged', 'EP3812101', 'EP3821101', {}, 1],
    ['one figure misread', 'EP4812102', 'EP4872102', {}, 1],
    ['one figure misread, by somebody of the same birth', 'EP5912103', 'EP5972103', { names: unlike.names }, 1],
    ['one figure misread, by somebody of a like name', 'EP6912104', 'EP6972104', { dob: unlike.dob }, 1],
    ['a number in a row, by somebody else', 'EP7912105', 'EP7912106', unlike, 0],
  ])('with a slip is a question about both across operations: %s', async (_, number, typed, over, openDuplicates) => {
    const [one, other] = [await inAnOperation(girma), await inAnOperation({ ...girma, ...over })];
    await show(one, number).expect(201);
    await show(other, typed).expect(201);
    for (const id of [one, other])
      expect(await identityOf(id)).toMatchObject({ documentConflict: false, openDuplicates });
  });

  it('of the state that the paper names is one with and without its code', async () => {
    const [one, other] = [await inAnOperation(), await inAnOperation(girma)];
    const kept = { kind: 'PP', validUntil: '2030-01-01', issuingState: 'ETH' };
    for (const [id, number] of [
      [one, '7812099'],
      [other, 'ETH 7812099'],
    ] as const)
      await registration.officer
        .post(`/people/${id}/documents`)
        .send({ ...kept, documentId: newId(), number })
        .expect(201);
    for (const id of [one, other]) expect(await identityOf(id)).toMatchObject({ documentConflict: true });
  });

  it('of another series is another one', async () => {
    const [one, other] = [await inAnOperation(), await inAnOperation(girma)];
    await show(one, 'EP2218044').expect(201);
    await show(other, 'EQ2218044').expect(201);
    for (const id of [one, other]) expect(await identityOf(id)).toMatchObject({ openDuplicates: 0 });
  });

  it('of one person in two operations is a question, and both wait for the answer', async () => {
    const [one, other] = [await inAnOperation(), await inAnOperation()];
    for (const id of [one, other]) await show(id, 'EP7777010').expect(201);
    for (const id of [one, other])
      expect(await identityOf(id)).toMatchObject({ documentConflict: false, openDuplicates: 1 });
    const { operationId } = (await registration.officer.get(`/people/${other}`).expect(200)).body as {
      operationId: string;
    };
    const { body } = await registration.officer.get(`/duplicates?operationId=${operationId}`).expect(200);
    const [{ pairId }] = (body as { items: [{ pairId: string }] }).items;
    const answer = registration.officer.post(`/duplicates/${pairId}/resolution`).set('if-match', '"1"');
    await answer.send({ outcome: 'same', keep: other }).expect(200);
    expect(await identityOf(other)).toMatchObject({ confirmed: true, documentConflict: false, openDuplicates: 0 });
  });

  it('of people on sheets of two operations holds them back as well', async () => {
    const headings = 'Case No,Family Name,Given Names,Sex,Date of Birth,Relationship to head,Document type,Document No';
    const committed = async (row: string): Promise<string> => {
      const operationId = await registration.openOperation();
      const sent = registration.officer.post(`/operations/${operationId}/imports`).set('content-type', 'text/csv');
      const { importId } = (await sent.send(`${headings}\n${row}`).expect(201)).body as { importId: string };
      await registration.officer.post(`/imports/${importId}/commit`).expect(200);
      const { body } = await registration.officer.get(`/people?operationId=${operationId}`).expect(200);
      return (body as { items: { personId: string }[] }).items[0]!.personId;
    };
    const one = await committed('T-1,Abebe,Worknesh,F,04/03/1990,Head,Passport,EP8800020');
    const other = await committed('T-2,Haile,Girma,M,12/06/1985,Head,Passport,ЕР 8800020');
    const again = await committed('T-3,Abebe,Worknesh,F,04/03/1990,Head,Passport,EP8800020');
    expect(await identityOf(one)).toMatchObject({ documentConflict: true, openDuplicates: 1 });
    expect(await identityOf(other)).toMatchObject({ documentConflict: true });
    expect(await identityOf(again)).toMatchObject({ openDuplicates: 1 });
    const misread = await committed('T-4,Bekele,Hana,F,12/06/1979,Head,Passport,EPBBOOOZO');
    expect(((await identityOf(misread)) as { openDuplicates: number }).openDuplicates).toBeGreaterThan(0);
    const slipped = await committed('T-8,Abebe,Worknesh,F,04/03/1990,Head,Passport,EP8800002');
    expect(((await identityOf(slipped)) as { openDuplicates: number }).openDuplicates).toBeGreaterThan(0);
    const alike = await committed('T-5,Bekele,Hana,F,12/06/1979,Head,Passport,8800020');
    expect(((await identityOf(alike)) as { openDuplicates: number }).openDuplicates).toBeGreaterThan(0);
  });

  it('that may have been misread is asked about within a sheet too', async () => {
    const headings = 'Case No,Family Name,Given Names,Sex,Date of Birth,Relationship to head,Document type,Document No';
    const operationId = await registration.openOperation();
    const sent = registration.officer.post(`/operations/${operationId}/imports`).set('content-type', 'text/csv');
    const rows = [
      'T-6,Abebe,Worknesh,F,04/03/1990,Head,Passport,EP5600031',
      'T-7,Haile,Girma,M,12/06/1985,Head,Passport,EPS6OOO31',
    ];
    const { importId } = (await sent.send([headings, ...rows].join('\n')).expect(201)).body as { importId: string };
    await registration.officer.post(`/imports/${importId}/commit`).expect(200);
    const { body } = await registration.officer.get(`/duplicates?operationId=${operationId}`).expect(200);
    expect(body).toMatchObject({ items: [{ level: 2, reasons: ['look-alike document'], status: 'OPEN' }] });
  });

  it('needs a number', async () => {
    const personId = await inAnOperation();
    for (const none of ['', ' - ', '0', '\u2060\u2060\u2060\u2060']) {
      const { body } = await show(personId, none).expect(409);
      expect(body).toMatchObject({ broken: [{ name: 'a-travel-paper-has-a-number' }] });
    }
    await show(personId, '--', 'BIRTH').expect(201);
  });

  it('that was compared with its label meets others once it is read again', async () => {
    const [one, other] = [await inAnOperation(), await inAnOperation(girma)];
    const { documentId } = (await show(one, 'Passport No EP2577031').expect(201)).body as { documentId: string };
    await registration.db.$executeRawUnsafe(
      `UPDATE travel_document SET number_key = 'of before', number_form = 3, alike_key = NULL, bare_key = NULL, slip_keys = '{}',
         state = state - 'alike' || '{"numberKey":"of before","numberForm":3}' WHERE id = $1::uuid`,
      documentId,
    );
    await vouchedAsOfBefore(registration.db, 'travel_document');
    await show(other, 'EP2577031').expect(201);
    expect(await registration.app.get(NumberReading).run()).toBe(1);
    for (const id of [one, other]) expect(await identityOf(id)).toMatchObject({ documentConflict: true });
  });

  it('that was recorded before numbers had this form meets new ones', async () => {
    const [one, other] = [await inAnOperation(), await inAnOperation(girma)];
    const { body } = await show(one, 'ЕР9922030').expect(201);
    const { documentId } = body as { documentId: string };
    await registration.db.$executeRawUnsafe(
      `UPDATE travel_document SET number_key = 'of before', number_form = 1, alike_key = NULL, bare_key = NULL, slip_keys = '{}',
         state = state - 'numberForm' - 'alike' || '{"numberKey":"of before"}' WHERE id = $1::uuid`,
      documentId,
    );
    await vouchedAsOfBefore(registration.db, 'travel_document');
    await show(other, 'EP9922030').expect(201);
    expect(await identityOf(other)).toMatchObject({ documentConflict: false });
    expect(await registration.app.get(NumberReading).run()).toBe(1);
    for (const id of [one, other]) expect(await identityOf(id)).toMatchObject({ documentConflict: true });
    expect(await registration.app.get(NumberReading).run()).toBe(0);
    await registration.officer.post(`/people/${one}/documents/${documentId}/loss`).expect(200);
    expect(await identityOf(other)).toMatchObject({ documentConflict: true });
  });
});
