import { registrationUnderTest } from './testing/registration-under-test';

interface Pair {
  pairId: string;
  version: number;
  level: number;
  personA: string;
  personB: string;
}

describe('two records that may be one person', () => {
  let registration: Awaited<ReturnType<typeof registrationUnderTest>>;
  const identityOf = async (id: string) =>
    ((await registration.officer.get(`/people/${id}`).expect(200)).body as { identity: object }).identity;
  const openPairs = async (operationId: string) =>
    ((await registration.officer.get(`/duplicates?operationId=${operationId}`).expect(200)).body as { items: Pair[] })
      .items;

  beforeAll(async () => {
    registration = await registrationUnderTest();
  });
  afterAll(() => registration.close());

  async function twice() {
    const operationId = await registration.openOperation();
    const first = await registration.register(await registration.openCase(operationId));
    const second = await registration.register(await registration.openCase(operationId), {
      names: { family: 'Abebe', given: 'Workenesh' },
    });
    const [pair] = await openPairs(operationId);
    return { operationId, first, second, pair: pair! };
  }

  it('hold both back until somebody has compared them', async () => {
    const { first, second, pair } = await twice();
    expect(pair).toMatchObject({ level: 2, personA: first, personB: second });
    for (const id of [first, second]) expect(await identityOf(id)).toMatchObject({ openDuplicates: 1 });
  });

  it('are asked about where the day and the month of the birth are exchanged', async () => {
    const operationId = await registration.openOperation();
    for (const value of ['1988-03-04', '1988-04-03', '1988-04-05'])
      await registration.register(await registration.openCase(operationId), { dob: { value, precision: 'd' } });
    expect(await openPairs(operationId)).toMatchObject([
      { level: 2, reasons: ['same name, day and month of birth exchanged'] },
    ]);
  });

  it('are merged with a pointer when they are the same', async () => {
    const { first, second, pair } = await twice();
    const url = `/duplicates/${pair.pairId}/resolution`;
    await registration.officer.post(url).send({ outcome: 'same', keep: first }).expect(428);
    await registration.officer.post(url).set('if-match', '"1"').send({ outcome: 'same' }).expect(409);
    await registration.officer.post(url).set('if-match', '"1"').send({ outcome: 'same', keep: first }).expect(200);
    expect(await identityOf(first)).toMatchObject({ confirmed: true, openDuplicates: 0 });
    expect(await identityOf(second)).toMatchObject({ confirmed: false, openDuplicates: 0 });
    const messages = (await registration.published()).filter((m) => m.key === second);
    expect(messages.map((m) => m.type).slice(-2)).toEqual(['person.merged.v1', 'identity.assessed.v1']);
    expect(messages.at(-2)!.data).toEqual({ personId: second, into: first });
  });

  it('are not asked about again when they are different', async () => {
    const { operationId, first, second, pair } = await twice();
    const url = `/duplicates/${pair.pairId}/resolution`;
    await registration.officer.post(url).set('if-match', '"1"').send({ outcome: 'different' }).expect(200);
    const { body } = await registration.officer.get(`/people/${second}`).expect(200);
    const { names, sex, dob, nationality, phones, relation, version } = body as Record<string, unknown>;
    await registration.officer
      .put(`/people/${second}`)
      .set('if-match', `"${String(version)}"`)
      .send({ names, sex, dob, nationality, phones, relation, destination: 'Dessie' })
      .expect(200);
    expect(await openPairs(operationId)).toEqual([]);
    expect(await identityOf(first)).toMatchObject({ openDuplicates: 0 });
  });

  it('with one passport number are a question first, and a conflict once they are two people', async () => {
    const { first, second, pair } = await twice();
    for (const id of [first, second]) {
      const paper = { documentId: crypto.randomUUID(), kind: 'PP', number: 'EP7654321', validUntil: '2030-01-01' };
      await registration.officer.post(`/people/${id}/documents`).send(paper).expect(201);
    }
    expect(await identityOf(first)).toMatchObject({ documentConflict: false, openDuplicates: 1 });
    const url = `/duplicates/${pair.pairId}/resolution`;
    await registration.officer.post(url).set('if-match', '"1"').send({ outcome: 'different' }).expect(200);
    for (const id of [first, second]) expect(await identityOf(id)).toMatchObject({ documentConflict: true });
  });

  it('of six who are alike are answered two at a time, and nobody has to try again', async () => {
    const operationId = await registration.openOperation();
    for (let i = 0; i < 6; i++) await registration.register(await registration.openCase(operationId));
    for (let pairs = await openPairs(operationId); pairs.length > 0; pairs = await openPairs(operationId)) {
      const two = [pairs[0]!, pairs.length > 1 ? pairs.at(-1)! : undefined].filter((pair) => pair !== undefined);
      const answers = await Promise.all(
        two.map(({ pairId, version, personA }) =>
          registration.officer
            .post(`/duplicates/${pairId}/resolution`)
            .set('if-match', `"${version}"`)
            .send({ outcome: 'same', keep: personA }),
        ),
      );
      // The second one may find its pair closed by the first; it is never left waiting.
      expect(answers.map((a) => a.status).filter((status) => ![200, 409, 412].includes(status))).toEqual([]);
      expect(answers.map((a) => a.status)).toContain(200);
    }
  }, 60_000);
});
