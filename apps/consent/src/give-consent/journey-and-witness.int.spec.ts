import { newId } from '@homeward/kernel';
import { testService, vouchedAsOfBefore } from '@homeward/testing';
import { ConsentModule } from '../consent.module';
import { AskNames } from './ask-names';
import { recordId } from '../model/record-id';
import { openDatabase } from '../storage/prisma';
import { aJourney } from '../testing/consents';
import { aRegisteredAdult, answeredForBy, aSessionToSend, aYesToSend } from '../testing/requests';

const names = (body: unknown): string[] => (body as { broken: { name: string }[] }).broken.map((b) => b.name);

describe('a yes to one journey', () => {
  let service: Awaited<ReturnType<typeof testService>>;
  let [personId, sessionId] = ['', ''];
  const herOwn = 'Worknesh Abebe';
  beforeAll(async () => {
    service = await testService({ name: 'consent', module: ConsentModule, openDatabase, sealClass: 'consent' });
  });
  beforeEach(async () => {
    [personId, sessionId] = [newId(), newId()];
    await service.receive('person.registered.v1', personId, aRegisteredAdult(personId));
    const counsellor = await service.as('return-counsellor');
    await counsellor.post('/counselling-sessions').send(aSessionToSend(sessionId, personId)).expect(201);
    jest
      .spyOn(service.app.get(AskNames), 'alike')
      .mockImplementation((name, ids) => Promise.resolve(name === herOwn ? [...ids] : []));
  });
  afterEach(() => jest.restoreAllMocks());
  afterAll(() => service.close());

  const give = async (over: object) =>
    (await service.as('return-counsellor'))
      .post(`/people/${personId}/consents`)
      .send({ ...aYesToSend(sessionId), ...over });
  const last = async () => (await service.published()).filter((m) => m.key === personId).at(-1)!;

  it('is published with where it goes, without how that was explained, and shown with both', async () => {
    const { status, body } = await give({});
    const { route: _, ...journey } = aJourney();
    expect({ status, body }).toMatchObject({ status: 201, body: { journey: aJourney() } });
    expect((await last()).data).toMatchObject({ journey });
    expect(JSON.stringify((await last()).data)).not.toContain('Port Sudan');
  });

  it('stands for that journey and for no other when manifests asks', async () => {
    await give({});
    const manifests = await service.as('service', 'svc-manifests');
    const { destinationState: _, route: __, ...ahead } = aJourney();
    const statusNow = async (journey: object) => {
      const { body } = await manifests
        .post('/consents-now')
        .send({ people: [{ personId, journey }] })
        .expect(200);
      return (body as { people: { status: string }[] }).people.map((p) => p.status);
    };
    expect(await statusNow(ahead)).toEqual(['ACTIVE']);
    expect(await statusNow({ ...ahead, destination: 'NBO' })).toEqual(['OTHER_JOURNEY']);
    expect(await statusNow({ ...ahead, operationId: newId() })).toEqual(['OTHER_JOURNEY']);
    // A question without a journey would be answered about any.
    await manifests
      .post('/consents-now')
      .send({ personIds: [personId] })
      .expect(400);
    await manifests
      .post('/consents-now')
      .send({ people: [{ personId }] })
      .expect(400);
  });

  it('is refused for another journey than the one explained, of another operation, or for none', async () => {
    expect(names((await give({ journey: undefined })).body)).toEqual(['a-yes-to-return-names-its-journey']);
    expect(names((await give({ journey: aJourney({ destination: 'DIR' }) })).body)).toEqual([
      'the-journey-is-the-one-explained',
    ]);
    expect(names((await give({ journey: aJourney({ operationId: newId() }) })).body)).toEqual([
      'the-journey-is-the-one-explained',
      'the-journey-is-of-their-operation',
    ]);
    for (const over of [{ destination: 'Addis' }, { destinationState: 'XX' }, { mode: 'SEA' }, { route: ' ' }])
      expect((await give({ journey: { ...aJourney(), ...over } })).status).toBe(400);
  });

  it('of before is named when the person is asked again', async () => {
    await give({});
    await service.db.$executeRawUnsafe(
      `UPDATE consent SET state = state - 'journey' WHERE id = '${recordId(personId, 'RETURN')}'`,
    );
    await vouchedAsOfBefore(service.db, 'consent');
    const counsellor = await service.as('return-counsellor');
    const again = (over: object) =>
      counsellor
        .post(`/people/${personId}/reconfirmations`)
        .set('if-match', '"1"')
        .send({ askedInPrivate: true, place: 'PHONE', language: 'amh', ...over });
    expect(names((await again({}).expect(409)).body)).toEqual(['a-yes-again-names-its-journey']);
    expect(names((await again({ journey: aJourney({ operationId: newId() }) }).expect(409)).body)).toEqual([
      'the-journey-is-of-their-operation',
    ]);
    const { body } = await again({ journey: aJourney() }).expect(201);
    expect(body).toMatchObject({ status: 'RECONFIRMED', journey: aJourney() });
    expect(await last()).toMatchObject({ type: 'consent.reconfirmed.v1', data: { journey: { destination: 'ADD' } } });
  });

  it('by thumb mark takes a colleague who has signed in, a registered adult or somebody named for its witness', async () => {
    const witnessOnly = ['thumb-mark-needs-an-independent-witness'];
    const thumb = (witness?: object) => give({ consentId: newId(), method: 'THUMB_MARK', witness });
    const somebody = { name: 'Selam Tesfaye', telephone: '+961 3 123 456', relation: 'aunt' };
    expect(names((await thumb()).body)).toEqual(witnessOnly);
    expect(names((await thumb({ ...somebody, name: 'Return-Counsellor' })).body)).toEqual(witnessOnly);
    expect(names((await thumb({ personId })).body)).toEqual(witnessOnly);
    expect(names((await thumb({ personId: newId() })).body)).toEqual(witnessOnly);
    expect((await thumb(somebody)).status).toBe(201);
    const registered = newId();
    await service.receive('person.registered.v1', registered, aRegisteredAdult(registered));
    expect(
      (await give({ method: 'THUMB_MARK', witness: { personId: registered }, purpose: 'CARRIER_SHARING' })).status,
    ).toBe(201);
    const counsellor = await service.as('return-counsellor');
    const witness = `/counselling-sessions/${sessionId}/witness`;
    expect(names((await counsellor.post(witness).expect(409)).body)).toEqual(['second-opinion-comes-from-another']);
    const { body } = await (await service.as('movement-officer')).post(witness).expect(200);
    expect(body).toMatchObject({ witnesses: 1 });
    expect((await give({ method: 'THUMB_MARK', purpose: 'DATA_PROCESSING' })).status).toBe(201);
  });

  it('by thumb mark is witnessed neither by the interpreter nor by the colleague who held the interview', async () => {
    const held = newId();
    const hana = await service.as('return-counsellor', 'Marta Girma Alemu');
    const session = { ...aSessionToSend(held, personId), interpreter: 'Hana Tesfaye Bekele' };
    await hana.post('/counselling-sessions').send(session).expect(201);
    const somebody = { name: '', telephone: '+961 3 123 456', relation: 'aunt' };
    const thumb = (name: string) =>
      give({ consentId: newId(), sessionId: held, method: 'THUMB_MARK', witness: { ...somebody, name } });
    for (const name of [
      'Hana Tesfaye Bekele',
      'HANA TESFAYE BEKELE',
      'Bekele, Hana Tesfaye',
      'Hana Bekele',
      'H. Bekele',
    ])
      expect([name, names((await thumb(name)).body)]).toEqual([name, ['thumb-mark-needs-an-independent-witness']]);
    expect((await thumb('Selam Girma')).status).toBe(201);
  });

  it('by thumb mark is not witnessed under her own name, and waits while registration cannot say whose it is', async () => {
    const witness = { name: herOwn, telephone: '+961 3 123 456', relation: 'aunt' };
    expect(names((await give({ method: 'THUMB_MARK', witness })).body)).toEqual([
      'a-witness-has-another-name-than-who-says-yes',
    ]);
    jest.restoreAllMocks();
    expect((await give({ method: 'THUMB_MARK', witness: { ...witness, name: 'Selam Tesfaye' } })).status).toBe(503);
  });

  it('for a child is not witnessed by the interpreter of the talk with its parent', async () => {
    const [parentId, childId, held] = [newId(), newId(), newId()];
    const family = { caseId: newId(), familyId: newId() };
    await service.receive('person.registered.v1', parentId, { ...aRegisteredAdult(parentId), ...family });
    const child = {
      ...aRegisteredAdult(childId),
      ...family,
      relation: 'CHILD',
      ageBand: 'CHILD',
      ...answeredForBy(parentId),
    };
    await service.receive('person.registered.v1', childId, child);
    const counsellor = await service.as('return-counsellor');
    const session = { ...aSessionToSend(held, parentId), dependants: [childId], interpreter: 'Hana Tesfaye Bekele' };
    await counsellor.post('/counselling-sessions').send(session).expect(201);
    const witness = { name: 'hana tesfaye', telephone: '+961 3 123 456', relation: 'aunt' };
    const { body } = await counsellor
      .post(`/people/${childId}/consents`)
      .send({ ...aYesToSend(held), givenBy: 'GUARDIAN', method: 'THUMB_MARK', witness });
    expect(names(body)).toEqual(['thumb-mark-needs-an-independent-witness']);
  });
});
