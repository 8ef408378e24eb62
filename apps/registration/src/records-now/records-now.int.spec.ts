import { newId } from '@homeward/kernel';
import { withClient } from '@homeward/persistence';
import { registrationUnderTest } from '../testing/registration-under-test';

describe('what is on record of somebody now, as manifests asks', () => {
  let registration: Awaited<ReturnType<typeof registrationUnderTest>>;
  let [mother, girl] = ['', ''];
  beforeAll(async () => {
    registration = await registrationUnderTest();
    const caseId = await registration.openCase(await registration.openOperation(), 'BEY-0001');
    mother = await registration.register(caseId);
    const dob = { value: '2018-12-09', precision: 'd' };
    girl = await registration.register(caseId, { dob, relation: 'CHILD' });
    const { officer } = registration;
    const paper = { documentId: newId(), kind: 'PP', number: 'EP1234567', validUntil: '2030-01-01' };
    await officer.post(`/people/${girl}/documents`).send(paper).expect(201);
    const leave = { kind: 'exit_visa', state: 'GRANTED', validUntil: '2026-12-31' };
    await officer.put(`/people/${girl}/exit-clearance`).send(leave).expect(200);
  });
  afterAll(() => registration.close());

  interface Record {
    personId: string;
    relations: { personId: string; kind: string }[];
    agreesWithHistory: boolean;
  }
  const ask = async (personIds: string[], client = 'svc-manifests') =>
    (await registration.as('service', client)).post('/records-now').send({ personIds });
  const records = async (...ids: string[]) => ((await ask(ids)).body as { people: Record[] }).people;
  const lastOf = async (type: string) => {
    const all = await registration.published();
    const { personId: _, ...data } = all.filter((m) => m.type === type && m.key === girl).at(-1)!.data as Record;
    return JSON.parse(JSON.stringify(data)) as Record;
  };

  it('is what was published of them last', async () => {
    const [found] = await records(girl);
    const { sealed: _name, ...document } = (await lastOf('travel-document.assessed.v1')) as Record & { sealed: string };
    expect(found).toMatchObject({ identity: await lastOf('identity.assessed.v1'), document, agreesWithHistory: true });
    expect(found).toMatchObject({ exit: await lastOf('exit-clearance.changed.v1'), merged: [] });
    const { relations } = await lastOf('person.registered.v1');
    expect(found!.relations).toEqual(relations);
    expect(relations).toMatchObject([{ personId: mother, kind: 'PARENT' }]);
  });
  it('names nobody in the clear, and is said to no other service', async () => {
    expect(JSON.stringify(await records(girl))).not.toMatch(/Abebe|Worknesh|2018|EP1234567/);
    expect((await ask([girl], 'svc-consent')).status).toBe(403);
  });
  it('has nobody who is registered nowhere', async () => expect(await records(newId())).toEqual([]));
  it('is no record that was written outside the service', async () => {
    await withClient(registration.database, (owner) =>
      owner.query(`UPDATE person SET state = state || '{"mergedInto":null}' WHERE id = $1`, [mother]),
    );
    expect(await records(mother)).toMatchObject([{ agreesWithHistory: false }]);
  });
});
