import { aWoman, registrationUnderTest } from '../testing/registration-under-test';

const [girl, woman] = [
  { value: '2009', precision: 'e' },
  { value: '2006', precision: 'e' },
];

interface View {
  version: number;
  dob: object;
}

describe('a child who is registered again as of age', () => {
  let registration: Awaited<ReturnType<typeof registrationUnderTest>>;
  let colleague: typeof registration.officer;
  let operationId: string;
  beforeAll(async () => {
    registration = await registrationUnderTest();
    colleague = await registration.as('registration-officer', 'colleague');
  });
  afterAll(() => registration.close());
  beforeEach(async () => {
    operationId = await registration.openOperation();
  });

  const register = async (dob: object) => registration.register(await registration.openCase(operationId), { dob });
  const pair = async (): Promise<{ pairId: string; version: number }> => {
    const { body } = await registration.officer.get(`/duplicates?operationId=${operationId}&status=OPEN`).expect(200);
    return (body as { items: { pairId: string; version: number }[] }).items[0]!;
  };
  const answer = async (by: typeof registration.officer, said: object) => {
    const { pairId, version } = await pair();
    return by.post(`/duplicates/${pairId}/resolution`).set('if-match', `"${version}"`).send(said);
  };
  const view = async (id: string): Promise<View> => (await registration.officer.get(`/people/${id}`)).body as View;
  const correct = async (by: typeof registration.officer, id: string, dob: object) => {
    const { personId: _, caseId: __, ...said } = aWoman('', '');
    const request = by.put(`/people/${id}`).set('if-match', `"${(await view(id)).version}"`);
    await request.send({ ...said, dob }).expect(200);
  };

  it('is not merged into that record by one officer, and is once two accounts have recorded the birth', async () => {
    const [child, again] = [await register(girl), await register(woman)];
    const refused = await answer(registration.officer, { outcome: 'same', keep: again });
    expect([refused.status, refused.body]).toMatchObject([409, { broken: [{ name: 'a-merge-makes-nobody-older' }] }]);
    await correct(registration.officer, child, woman);
    expect((await answer(registration.officer, { outcome: 'same', keep: again })).status).toBe(409);
    await correct(colleague, child, woman);
    expect((await answer(registration.officer, { outcome: 'same', keep: again })).status).toBe(200);
  });

  it('is not of age again by taking the merge back and saying that they are two', async () => {
    const [kept, gone] = [await register(woman), await register(woman)];
    expect((await answer(registration.officer, { outcome: 'same', keep: kept })).status).toBe(200);
    await correct(registration.officer, kept, girl);
    const { body } = await registration.officer.get(`/duplicates?operationId=${operationId}&status=SAME`).expect(200);
    const [merged] = (body as { items: { pairId: string }[] }).items;
    const reopening = registration.officer.post(`/duplicates/${merged!.pairId}/reopening`).set('if-match', '"2"');
    await reopening.send({ because: 'PRESSED_BY_MISTAKE' }).expect(200);
    expect((await answer(registration.officer, { outcome: 'same', keep: gone })).status).toBe(409);
    const refused = await answer(registration.officer, { outcome: 'different' });
    expect([refused.status, refused.body]).toMatchObject([
      409,
      { broken: [{ name: 'an-undone-merge-is-answered-by-another-account' }] },
    ]);
    expect((await answer(colleague, { outcome: 'different' })).status).toBe(200);
  });
});
