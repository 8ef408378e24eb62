import { registrationUnderTest } from '../testing/registration-under-test';

interface Pair {
  pairId: string;
  personA: string;
  personB: string;
  status: string;
}

describe('an answer about two records that is taken back', () => {
  let registration: Awaited<ReturnType<typeof registrationUnderTest>>;
  let operationId = '';
  beforeAll(async () => {
    registration = await registrationUnderTest();
  });
  afterAll(() => registration.close());
  beforeEach(async () => {
    operationId = await registration.openOperation();
  });

  const register = async (given: string) =>
    registration.register(await registration.openCase(operationId), { names: { family: 'Abebe', given } });
  const open = async () =>
    ((await registration.officer.get(`/duplicates?operationId=${operationId}`).expect(200)).body as { items: Pair[] })
      .items;
  const pairOf = async (one: string, other: string): Promise<Pair> =>
    (await open()).find((p) => [p.personA, p.personB].sort().join() === [one, other].sort().join())!;
  const identityOf = async (id: string) =>
    ((await registration.officer.get(`/people/${id}`).expect(200)).body as { identity: object }).identity;
  const answer = (pairId: string, body: object, version = 1) =>
    registration.officer.post(`/duplicates/${pairId}/resolution`).set('if-match', `"${version}"`).send(body);
  const reopen = (pairId: string, version: number, because = 'PRESSED_BY_MISTAKE') =>
    registration.officer.post(`/duplicates/${pairId}/reopening`).set('if-match', `"${version}"`).send({ because });
  const pointerOf = async (id: string) => {
    const sql = 'SELECT merged_into::text AS "to" FROM person WHERE id = $1::uuid';
    return (await registration.db.$queryRawUnsafe<{ to: string | null }[]>(sql, id))[0]!.to;
  };

  it('undoes a merge: the record stands for itself, and both wait to be compared anew', async () => {
    const [first, second] = [await register('Workenesh'), await register('Workenesh')];
    const { pairId } = await pairOf(first, second);
    await answer(pairId, { outcome: 'same', keep: first }).expect(200);
    await registration.officer.post(`/duplicates/${pairId}/reopening`).send({ because: 'SEEN_TOGETHER' }).expect(428);
    await reopen(pairId, 2, 'because').expect(400);
    const { body } = await reopen(pairId, 2, 'SEEN_TOGETHER').expect(200);
    expect(body).toMatchObject({ status: 'OPEN', version: 3 });
    expect(body).not.toHaveProperty('keep');
    for (const id of [first, second]) expect(await identityOf(id)).toMatchObject({ openDuplicates: 1 });
    const sent = (await registration.published()).filter((m) => m.key === second);
    expect(sent.map((m) => m.type).slice(-2)).toEqual(['person.unmerged.v1', 'identity.assessed.v1']);
    expect(sent.at(-2)!.data).toEqual({ personId: second, from: first });
    await answer(pairId, { outcome: 'different' }, 3).expect(200);
    for (const id of [first, second])
      expect(await identityOf(id)).toMatchObject({ confirmed: true, openDuplicates: 0 });
  });

  it('asks again about two who were taken for different', async () => {
    const [first, second] = [await register('Almaz'), await register('Almaz')];
    const { pairId } = await pairOf(first, second);
    await answer(pairId, { outcome: 'different' }).expect(200);
    await reopen(pairId, 2).expect(200);
    expect(await pairOf(first, second)).toMatchObject({ status: 'OPEN' });
    for (const id of [first, second]) expect(await identityOf(id)).toMatchObject({ openDuplicates: 1 });
  });

  it('gives back what had followed, and not in the middle of a chain', async () => {
    const [a, b, c] = [await register('Zenebech'), await register('Zenebech'), await register('Zenebech')];
    const [ab, bc] = [await pairOf(a, b), await pairOf(b, c)];
    await answer(ab.pairId, { outcome: 'same', keep: b }).expect(200);
    await answer(bc.pairId, { outcome: 'same', keep: c }).expect(200);
    expect([await pointerOf(a), await pointerOf(b)]).toEqual([c, c]);
    const refused = await reopen(ab.pairId, 2).expect(409);
    expect((refused.body as { broken: object[] }).broken).toMatchObject([{ name: 'a-later-merge-is-undone-first' }]);
    await reopen(bc.pairId, 2).expect(200);
    expect([await pointerOf(a), await pointerOf(b)]).toEqual([b, null]);
    await reopen(ab.pairId, 2).expect(200);
    expect(await pointerOf(a)).toBeNull();
    for (const id of [a, b, c]) expect(await identityOf(id)).not.toMatchObject({ openDuplicates: 0 });
    expect((await open()).length).toBeGreaterThanOrEqual(3);
  });
});
