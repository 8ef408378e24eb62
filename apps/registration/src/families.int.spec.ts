import type { Caller } from '@homeward/access';
import { RulesBroken, newId } from '@homeward/kernel';
import { FamilyLinking } from './link-families/family-linking';
import { PersonTransaction } from './storage/person-transaction';
import { registrationUnderTest } from './testing/registration-under-test';

const anOfficer: Caller = { id: 'officer', roles: ['registration-officer'], correlationId: newId() };

describe('a family under two case numbers', () => {
  let registration: Awaited<ReturnType<typeof registrationUnderTest>>;
  beforeAll(async () => {
    registration = await registrationUnderTest();
  });
  afterAll(() => registration.close());

  it('travels together once its cases are linked, under one head', async () => {
    const { officer } = registration;
    const operationId = await registration.openOperation();
    const [one, other] = [await registration.openCase(operationId), await registration.openCase(operationId)];
    const wife = await registration.register(one);
    const husband = { names: { given: 'Girma' }, sex: 1, phones: [], dob: { value: '1985', precision: 'y' } };
    const head = await registration.register(other, husband);
    const { body } = await officer.post(`/families/${one}/link`).send({ caseId: other }).expect(200);
    expect((body as { members: { personId: string }[] }).members.map((m) => m.personId)).toEqual([wife, head]);
    const last = (await registration.published()).filter((m) => m.key === head).at(-1)!;
    expect(last).toMatchObject({ type: 'person.registered.v1', data: { familyId: one } });
    const put = officer.put(`/families/${one}/head`).set('if-match', '"1"');
    expect((await put.send({ personId: head }).expect(200)).body).toMatchObject({ headPersonId: head });
    const related = { personId: head, kind: 'SPOUSE', toPersonId: wife };
    await officer.post(`/families/${one}/relationships`).send(related).expect(200);
    await officer
      .post(`/families/${one}/relationships`)
      .send({ ...related, toPersonId: operationId })
      .expect(409);
  });

  it('of another operation takes no case in', async () => {
    const [here, there] = [await registration.openOperation(), await registration.openOperation()];
    const open = (familyId: string) =>
      registration.officer.post('/cases').send({ caseId: newId(), operationId: here, familyId });
    await open(await registration.openCase(there)).expect(404);
    await open(await registration.openCase(here)).expect(201);
  });

  it('is of one operation, also where a sheet shows two families to be one', async () => {
    const [here, there] = [await registration.openOperation(), await registration.openOperation()];
    const [one, other] = [await registration.openCase(here), await registration.openCase(here)];
    const foreign = await registration.openCase(there);
    const person = await registration.register(other);
    const join = (family: string) =>
      registration.app
        .get(PersonTransaction)
        .run({ personIds: [] }, (tx) => registration.app.get(FamilyLinking).join(tx, one, family, anOfficer));
    await expect(join(foreign)).rejects.toThrow(RulesBroken);
    await join(other);
    const last = (await registration.published()).filter((m) => m.key === person).at(-1)!;
    expect(last).toMatchObject({ type: 'person.registered.v1', data: { familyId: one } });
    const facts = await registration.db.$queryRawUnsafe<object[]>(
      `SELECT type, data->>'caseId' AS "caseId" FROM history WHERE aggregate_id = $1::uuid AND aggregate = 'family'`,
      one,
    );
    expect(facts).toEqual([{ type: 'CaseLinked', caseId: other }]);
  });

  it('gets a newborn only with a mother of its own', async () => {
    const operationId = await registration.openOperation();
    const caseId = await registration.openCase(operationId);
    const mother = await registration.register(caseId);
    const born = {
      names: { given: 'Selam' },
      relation: 'CHILD',
      motherId: mother,
      phones: [],
      registeredOn: '2026-12-01',
      dob: { value: '2026-11-26', precision: 'd' },
    };
    await registration.register(caseId, born);
    const elsewhere = await registration.openCase(operationId);
    const { body } = await registration.officer
      .post('/people')
      .send({ ...born, personId: crypto.randomUUID(), caseId: elsewhere, sex: 2 })
      .expect(409);
    expect((body as { broken: { name: string }[] }).broken.map((b) => b.name)).toEqual([
      'mother-belongs-to-the-family',
    ]);
  });
});
