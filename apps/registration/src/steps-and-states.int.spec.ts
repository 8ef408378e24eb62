import { newId } from '@homeward/kernel';
import { aWoman, registrationUnderTest } from './testing/registration-under-test';

type Body = { actions: string[]; broken: { name: string; code: string }[]; version: number };

describe('what can be done with a record', () => {
  let registration: Awaited<ReturnType<typeof registrationUnderTest>>;
  beforeAll(async () => {
    registration = await registrationUnderTest();
  });
  afterAll(() => registration.close());

  const person = async (id: string) => (await registration.officer.get(`/people/${id}`).expect(200)).body as Body;
  const namesOf = ({ body }: { body: unknown }) => (body as Body).broken.map((b) => b.name);

  async function merged() {
    const operationId = await registration.openOperation();
    const kept = await registration.register(await registration.openCase(operationId));
    const gone = await registration.register(await registration.openCase(operationId));
    const { body } = await registration.officer.get(`/duplicates?operationId=${operationId}`).expect(200);
    const [pair] = (body as { items: { pairId: string; actions: string[] }[] }).items;
    expect(pair!.actions).toEqual(['resolve']);
    const answer = (outcome: object, version: number) =>
      registration.officer.post(`/duplicates/${pair!.pairId}/resolution`).set('if-match', `"${version}"`).send(outcome);
    await answer({ outcome: 'same', keep: kept }, 1).expect(200);
    return { gone, kept, answer };
  }

  it('follows from its state, and a wrong state is refused with a rule', async () => {
    const { gone, kept } = await merged();
    expect((await person(kept)).actions).toEqual([
      'correct',
      'withdraw-birth',
      'doubt',
      'record-guardian',
      'end-guardian',
    ]);
    expect((await person(gone)).actions).toEqual([]);
    const doubted = { outcome: 'DOUBTED', basis: 'INTERVIEW' };
    const reviews = `/people/${gone}/identity-reviews`;
    expect(namesOf(await registration.officer.post(reviews).send(doubted).expect(409))).toEqual([
      'merged-records-rest',
    ]);
    const { body } = await registration.officer.post(`/people/${kept}/identity-reviews`).send(doubted).expect(200);
    expect((body as Body).actions).toEqual([
      'correct',
      'withdraw-birth',
      'confirm',
      'doubt',
      'record-guardian',
      'end-guardian',
    ]);
  });

  it('can be answered once: the same answer again is harmless, another one is refused', async () => {
    const { answer, kept } = await merged();
    const { body } = await answer({ outcome: 'same', keep: kept }, 2).expect(200);
    expect(body).toMatchObject({ status: 'SAME', version: 2, actions: ['reopen'] });
    expect(namesOf(await answer({ outcome: 'different' }, 2).expect(409))).toEqual([
      'an-answer-stands',
      'merged-records-rest',
    ]);
  });

  it('is not reached under the id of another record', async () => {
    const operationId = await registration.openOperation();
    const [one, other] = [await registration.openCase(operationId), await registration.openCase(operationId)];
    const personId = await registration.register(one);
    await registration.officer.post('/people').send(aWoman(personId, one)).expect(201);
    expect(namesOf(await registration.officer.post('/people').send(aWoman(personId, other)).expect(409))).toEqual([
      'an-id-names-one-record',
    ]);
  });

  it('ends for a paper when it is lost', async () => {
    const personId = await registration.register(await registration.openCase(await registration.openOperation()));
    const documentId = newId();
    const paper = { documentId, kind: 'PP', number: 'EP7777777', validUntil: '2030-01-01' };
    const papers = `/people/${personId}/documents`;
    const { body } = await registration.officer.post(papers).send(paper).expect(201);
    expect((body as Body).actions).toEqual(['report-loss']);
    for (let i = 0; i < 2; i++) {
      const { body: lost } = await registration.officer.post(`${papers}/${documentId}/loss`).expect(200);
      expect(lost).toMatchObject({ lostOn: '2026-12-01', version: 2, actions: [] });
    }
    await registration.officer
      .post(papers)
      .send({ ...paper, documentId: newId(), validUntil: '2030-01-01T00:00:00+03:00' })
      .expect(400);
  });

  it('follows what the authorities answered before', async () => {
    const personId = await registration.register(await registration.openCase(await registration.openOperation()));
    const put = (answer: object, version?: number) => {
      const request = registration.movement.put(`/people/${personId}/exit-clearance`);
      return (version ? request.set('if-match', `"${version}"`) : request).send({ kind: 'overstay_waiver', ...answer });
    };
    const { body } = await put({ state: 'FINE_DUE', amount: 100, currency: 'USD' }).expect(200);
    expect((body as Body).actions).toContain('PAID');
    expect((body as Body).actions).not.toContain('GRANTED');
    const granted = { state: 'GRANTED', validUntil: '2026-12-31' };
    const { body: refused } = await put(granted, 1).expect(409);
    expect((refused as Body).broken).toMatchObject([{ name: 'step-is-possible-now', code: 'STATE-GRANTED' }]);
    await put({ ...granted, waived: true }, 1).expect(200);
  });
});
