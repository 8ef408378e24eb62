import { newId } from '@homeward/kernel';
import { aWoman, registrationUnderTest } from './testing/registration-under-test';

const badZone = 'P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<\nL898902C36UTO7408123F1204159ZE184226B<<<<<10';

describe('what follows from a record', () => {
  let registration: Awaited<ReturnType<typeof registrationUnderTest>>;
  beforeAll(async () => {
    registration = await registrationUnderTest();
  });
  afterAll(() => registration.close());

  async function aCase() {
    const operationId = await registration.openOperation();
    const caseId = await registration.openCase(operationId);
    const protection = await registration.as('protection-officer');
    const signs = async () => {
      const { body } = await protection.get(`/referrals/protection?operationId=${operationId}`).expect(200);
      return (body as { items: { signs: string[] }[] }).items.flatMap((i) => i.signs);
    };
    return { caseId, signs };
  }
  const correct = (personId: string, version: number, over: object) => {
    const { personId: _, caseId: __, ...said } = aWoman(personId, '');
    const request = registration.officer.put(`/people/${personId}`).set('if-match', `"${version}"`);
    return request.send({ ...said, ...over }).expect(200);
  };

  it('of somebody whom no state calls its own happens once, however often the record is sent', async () => {
    const { caseId, signs } = await aCase();
    const stateless = { ...aWoman(newId(), caseId), nationality: 'XXA' };
    for (let i = 0; i < 2; i++) await registration.officer.post('/people').send(stateless).expect(201);
    expect(await signs()).toEqual(['STATELESS']);
    await correct(stateless.personId, 1, { nationality: 'XXA', destination: 'Dessie' });
    expect(await signs()).toEqual(['STATELESS']);
  });

  it('happens as well when a correction says it', async () => {
    const { caseId, signs } = await aCase();
    const personId = await registration.register(caseId);
    await correct(personId, 1, { destination: 'Dessie' });
    expect(await signs()).toEqual([]);
    await correct(personId, 2, { nationality: 'XXB' });
    expect(await signs()).toEqual(['STATELESS']);
  });

  it("of a refugee's paper happens once", async () => {
    const { caseId, signs } = await aCase();
    const personId = await registration.register(caseId);
    const paper = { documentId: newId(), kind: 'UNHCR', number: 'UN-55501' };
    for (let i = 0; i < 2; i++)
      await registration.officer.post(`/people/${personId}/documents`).send(paper).expect(201);
    expect(await signs()).toEqual(['REFUGEE_PAPER']);
  });

  it('does not ask again what an officer has answered about a paper', async () => {
    const { caseId } = await aCase();
    const personId = await registration.register(caseId);
    const paper = { documentId: newId(), kind: 'PP', number: 'L898902C3', mrz: badZone };
    const send = () => registration.officer.post(`/people/${personId}/documents`).send(paper).expect(201);
    const reviews = async () => {
      const { body } = await registration.officer.get(`/people/${personId}`).expect(200);
      return (body as { identity: { reviews: string[] } }).identity.reviews;
    };
    await send();
    expect(await reviews()).toEqual(['MRZ_BAD_CHECK']);
    const seen = { outcome: 'CONFIRMED', basis: 'PAPER_SEEN' };
    await registration.officer.post(`/people/${personId}/identity-reviews`).send(seen).expect(200);
    await send();
    expect(await reviews()).toEqual([]);
  });

  it('is nothing where the id is that of a paper of somebody else', async () => {
    const { caseId } = await aCase();
    const [one, other] = [
      await registration.register(caseId),
      await registration.register(caseId, { relation: 'SPOUSE' }),
    ];
    const paper = { documentId: newId(), kind: 'PP', number: 'EP3131313', validUntil: '2030-01-01' };
    await registration.officer.post(`/people/${one}/documents`).send(paper).expect(201);
    const { body } = await registration.officer.post(`/people/${other}/documents`).send(paper).expect(409);
    expect(body).toMatchObject({ broken: [{ name: 'an-id-names-one-record' }] });
    await registration.officer.post(`/people/${other}/documents/${paper.documentId}/loss`).expect(404);
  });
});
