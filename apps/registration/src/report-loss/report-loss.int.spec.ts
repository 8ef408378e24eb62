import { newId } from '@homeward/kernel';
import { registrationUnderTest } from '../testing/registration-under-test';

describe('a paper that was lost', () => {
  let registration: Awaited<ReturnType<typeof registrationUnderTest>>;
  beforeAll(async () => {
    registration = await registrationUnderTest();
  });
  afterAll(() => registration.close());

  it('is reported by whoever it belongs to now: it was recorded for a record that was merged into theirs', async () => {
    const { officer, register, openCase, openOperation } = registration;
    const operationId = await openOperation();
    const kept = await register(await openCase(operationId));
    const gone = await register(await openCase(operationId));
    const paper = { documentId: newId(), kind: 'LP', number: 'LP7000001', validUntil: '2030-01-01' };
    await officer.post(`/people/${gone}/documents`).send(paper).expect(201);
    const { body } = await officer.get(`/duplicates?operationId=${operationId}`).expect(200);
    const [pair] = (body as { items: { pairId: string }[] }).items;
    const merge = officer.post(`/duplicates/${pair!.pairId}/resolution`).set('if-match', '"1"');
    await merge.send({ outcome: 'same', keep: kept }).expect(200);

    const stranger = await register(await openCase(operationId), {
      names: { family: 'Other', given: 'Person' },
      phones: [],
    });
    await officer.post(`/people/${stranger}/documents/${paper.documentId}/loss`).expect(404);
    const lost = await officer.post(`/people/${kept}/documents/${paper.documentId}/loss`).expect(200);
    expect((lost.body as { lostOn?: string }).lostOn).toBeDefined();
    const assessed = (await registration.published()).filter(
      (m) => m.key === kept && m.type === 'travel-document.assessed.v1',
    );
    expect(assessed.at(-1)!.data).toEqual({ personId: kept });
  });
});
