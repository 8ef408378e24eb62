import { registrationUnderTest } from './testing/registration-under-test';

describe('looking for a person', () => {
  let registration: Awaited<ReturnType<typeof registrationUnderTest>>;
  let operationId: string;
  let personId: string;
  const found = async (q: string) =>
    (
      (await registration.officer.post('/people/search').send({ operationId, q }).expect(200)).body as {
        items: { personId: string }[];
      }
    ).items.map((p) => p.personId);

  beforeAll(async () => {
    registration = await registrationUnderTest();
    operationId = await registration.openOperation();
    const caseId = await registration.openCase(operationId, 'BEY-0042');
    personId = await registration.register(caseId, {
      names: { family: 'Abebe', given: 'Mohammed Worknesh', native: 'ወርቅነሽ' },
    });
    await registration.register(await registration.openCase(operationId), { names: { given: 'Girma' }, sex: 1 });
    const paper = { documentId: crypto.randomUUID(), kind: 'PP', number: 'EP1112223', validUntil: '2030-01-01' };
    await registration.officer.post(`/people/${personId}/documents`).send(paper).expect(201);
  });
  afterAll(() => registration.close());

  it.each(['worknesh', 'Muhamed Abebe', 'ወርቅነሽ', 'ep 111 2223', '+961 20 000001', 'BEY 0042', 'bey-0042'])(
    'finds them by "%s"',
    async (q) => expect(await found(q)).toContain(personId),
  );
  it.each([
    ['reception-officer', 'EP1112223', 0],
    ['reception-officer', '+961 20 000001', 0],
    ['reception-officer', 'worknesh', 1],
    ['embarkation-officer', 'EP1112223', 1],
    ['embarkation-officer', '+961 20 000001', 0],
    ['return-counsellor', 'EP1112223', 0],
    ['return-counsellor', '+961 20 000001', 2],
  ] as const)('finds for the %s by %s only by what they are shown', async (role, q, count) => {
    const who = await registration.as(role);
    const { body } = await who.post('/people/search').send({ operationId, q }).expect(200);
    expect((body as { items: unknown[] }).items).toHaveLength(count);
  });
  it('finds nobody by what fits nobody', async () => expect(await found('Zerihun')).toEqual([]));

  it('pages the list with a link to what follows', async () => {
    const first = await registration.officer.get(`/people?operationId=${operationId}&limit=1`).expect(200);
    expect(first.body).toMatchObject({ items: [{ personId }] });
    const next = /<(.+)>; rel="next"/.exec(String(first.headers['link']))![1]!;
    const second = await registration.officer.get(`/${next}`).expect(200);
    expect((second.body as { items: unknown[]; next?: string }).items).toHaveLength(1);
    expect(second.body).not.toHaveProperty('next');
  });
  it('counts what is registered', async () => {
    const { body } = await registration.officer.get(`/operations/${operationId}/counts`).expect(200);
    expect(body).toEqual({ people: 2, families: 2, cases: 2, openDuplicates: 0, unconfirmed: 0, documentConflicts: 0 });
  });
});
