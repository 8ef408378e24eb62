import { newId } from '@homeward/kernel';
import { testService } from '@homeward/testing';
import { RegistrationModule } from './registration.module';
import { PersonKeys } from './storage/person-keys';
import { openDatabase } from './storage/prisma';

describe('the registration service', () => {
  let service: Awaited<ReturnType<typeof testService>>;
  const [operationId, caseId, personId, childId] = [newId(), newId(), newId(), newId()] as const;
  const operation = {
    operationId,
    name: 'Return by air',
    modality: 'VHR',
    requestingGovernment: 'ETH',
    requestDate: '2026-11-01',
    corridor: ['BEY', 'ADD'],
  };
  const person = {
    personId,
    caseId,
    names: { family: 'Abebe', given: 'Worknesh' },
    sex: 2,
    relation: 'HEAD',
    dob: { value: '1990-03-04', precision: 'd' },
    nationality: 'ETH',
    phones: ['+96120000001'],
    languages: ['amh'],
    destination: 'Adama',
    registeredOn: '2026-11-02',
  };
  const types = async (key: string) => (await service.published()).filter((m) => m.key === key).map((m) => m.type);

  beforeAll(async () => {
    service = await testService({
      name: 'registration',
      module: RegistrationModule,
      openDatabase,
      sealClass: 'identity' as const,
      keys: (db) => new PersonKeys(db),
    });
  });
  afterAll(() => service.close());

  it('opens no operation that nobody asked for', async () => {
    const officer = await service.as('movement-officer');
    const { requestDate: _, ...unasked } = operation;
    const { body } = await officer.post('/operations').send(unasked).expect(409);
    expect((body as { broken: { name: string }[] }).broken.map((b) => b.name)).toEqual(['government-asked-for-it']);
    await officer
      .post('/operations')
      .send({ ...operation, modality: 'REMOVAL' })
      .expect(400);
  });

  it('opens an operation, a case and a person, once however often they are sent', async () => {
    const officer = await service.as('movement-officer');
    for (let i = 0; i < 2; i++) {
      await officer.post('/operations').send(operation).expect(201);
      await officer.post('/cases').send({ caseId, operationId, officeNumber: 'BEY-0001' }).expect(201);
      const { body } = await officer.post('/people').send(person).expect(201);
      expect(body).toMatchObject({ version: 1, ageBand: 'ADULT', identity: { confirmed: true } });
    }
    expect(await types(personId)).toEqual(['person.registered.v1', 'identity.assessed.v1']);
  });

  it('names every rule that a description breaks', async () => {
    const officer = await service.as('registration-officer');
    const wrong = { ...person, personId: newId(), names: {}, dob: { value: '2030-02-30', precision: 'd' } };
    const { body } = await officer.post('/people').send(wrong).expect(409);
    expect((body as { broken: { name: string }[] }).broken.map((b) => b.name)).toEqual([
      'at-least-one-name-is-known',
      'date-of-birth-is-in-the-calendar',
      'date-of-birth-is-not-in-the-future',
      'case-has-one-head',
    ]);
  });

  it('corrects a person only on the version that was seen', async () => {
    const officer = await service.as('registration-officer');
    const { personId: _, caseId: __, ...said } = person;
    const corrected = { ...said, destination: 'Dessie' };
    await officer.put(`/people/${personId}`).send(corrected).expect(428);
    await officer.put(`/people/${personId}`).set('if-match', '"9"').send(corrected).expect(412);
    const { body } = await officer.put(`/people/${personId}`).set('if-match', '"1"').send(corrected).expect(200);
    expect(body).toMatchObject({ version: 2, destination: 'Dessie' });
  });

  it('records a paper with its findings and tells what the person travels on', async () => {
    const officer = await service.as('registration-officer');
    const paper = {
      documentId: newId(),
      kind: 'PP',
      number: 'EP1234567',
      issuingState: 'ETH',
      validUntil: '2030-01-01',
    };
    await officer.post(`/people/${personId}/documents`).send(paper).expect(201);
    const message = (await service.published()).at(-1)!;
    expect(message).toMatchObject({
      type: 'travel-document.assessed.v1',
      data: { kind: 'PP', validUntil: '2030-01-01' },
    });
    expect(JSON.stringify(message)).not.toContain('EP1234567');
  });

  it('blocks both when one number is recorded for two people', async () => {
    const officer = await service.as('registration-officer');
    await officer
      .post('/people')
      .send({
        ...person,
        personId: childId,
        relation: 'OTHER',
        names: { given: 'Solange' },
        sex: 1,
        dob: undefined,
        phones: [],
      })
      .expect(201);
    const paper = { documentId: newId(), kind: 'PP', number: 'ep 1234567', validUntil: '2030-01-01' };
    await officer.post(`/people/${childId}/documents`).send(paper).expect(201);
    for (const id of [personId, childId]) {
      const { body } = await officer.get(`/people/${id}`).expect(200);
      expect(body).toMatchObject({ identity: { documentConflict: true } });
    }
  });

  it('grants leave to go once a fine is waived', async () => {
    const officer = await service.as('movement-officer');
    const url = `/people/${personId}/exit-clearance`;
    await officer
      .put(url)
      .send({ kind: 'overstay_waiver', state: 'FINE_DUE', amount: 100, currency: 'USD' })
      .expect(200);
    const { body } = await officer
      .put(url)
      .set('if-match', '"1"')
      .send({ kind: 'overstay_waiver', state: 'WAIVED', validUntil: '2026-12-31' })
      .expect(200);
    expect(body).toMatchObject({ state: 'GRANTED', waived: true, validUntil: '2026-12-31', amount: 100 });
    expect((await types(personId)).slice(-3)).toEqual(Array(3).fill('exit-clearance.changed.v1'));
  });

  it('gives a service the keys of its own class, and no other', async () => {
    const manifests = await service.as('service', 'svc-manifests');
    const ask = { personIds: [personId, newId()], sealClass: 'identity' };
    const { body } = await manifests.post('/person-keys').send(ask).expect(200);
    expect(Object.keys((body as { keys: object }).keys)).toEqual([personId]);
    await manifests
      .post('/person-keys')
      .send({ ...ask, sealClass: 'medical' })
      .expect(403);
    await (await service.as('movement-officer')).post('/person-keys').send(ask).expect(403);
  });

  it("tells protection of a refugee's paper, and shows it to nobody else", async () => {
    const officer = await service.as('registration-officer');
    const protection = await service.as('protection-officer');
    const paper = { documentId: newId(), kind: 'UNHCR', number: 'UN-55501' };
    await officer.post(`/people/${personId}/documents`).send(paper).expect(201);
    const kinds = async (as: typeof officer) =>
      ((await as.get(`/people/${personId}/documents`).expect(200)).body as { kind: string }[]).map((d) => d.kind);
    expect(await kinds(officer)).toEqual(['PP']);
    expect(await kinds(protection)).toEqual(['PP', 'UNHCR']);
    const { body } = await protection.get(`/referrals/protection?operationId=${operationId}`).expect(200);
    const { items } = body as { items: { personId: string }[] };
    expect(items.filter((i) => i.personId === personId)).toMatchObject([{ signs: ['REFUGEE_PAPER'] }]);
  });

  it('stores and sends no name in the clear', async () => {
    const [{ text } = { text: '' }] = await service.db.$queryRawUnsafe<{ text: string }[]>(
      `SELECT string_agg(p::text || h::text || o::text, '') AS text FROM person p, history h, outbox o`,
    );
    expect(text).toContain('PersonRegistered');
    for (const secret of ['Abebe', 'Worknesh', '96120000001', '1990-03-04']) expect(text).not.toContain(secret);
  });
});
