import { readFileSync } from 'node:fs';
import path from 'node:path';
import { registrationUnderTest } from '../testing/registration-under-test';

const sheet = (n: 1 | 2): string => readFileSync(path.join(__dirname, `../reading/faults/reexport-${n}.csv`), 'utf8');

describe('the same export a week later', () => {
  let registration: Awaited<ReturnType<typeof registrationUnderTest>>;
  beforeAll(async () => {
    registration = await registrationUnderTest();
  });
  afterAll(() => registration.close());

  const previewed = async (operationId: string, text: string) =>
    (
      await registration.officer
        .post(`/operations/${operationId}/imports`)
        .set('content-type', 'text/csv')
        .send(text)
        .expect(201)
    ).body as { importId: string; counts: { take: number; takeWithWarning: number; ignore: number; refuse: number } };
  const committed = async (importId: string): Promise<{ registered: number; toBeMended: number; duplicates: number }> =>
    (
      (await registration.officer.post(`/imports/${importId}/commit`).expect(200)).body as {
        result: { registered: number; toBeMended: number; duplicates: number };
      }
    ).result;

  it('registers who is new, and nobody twice', async () => {
    const operationId = await registration.openOperation();
    expect(await committed((await previewed(operationId, sheet(1))).importId)).toMatchObject({ registered: 5 });
    const { importId, counts } = await previewed(operationId, sheet(2));
    expect(counts).toMatchObject({ ignore: 6, refuse: 0 });
    expect(await committed(importId)).toMatchObject({ registered: 1, toBeMended: 0, duplicates: 0 });
  });
  it('registers nobody twice either where both were looked at before one was committed', async () => {
    const operationId = await registration.openOperation();
    const [first, second] = [await previewed(operationId, sheet(1)), await previewed(operationId, sheet(2))];
    expect(await committed(first.importId)).toMatchObject({ registered: 5 });
    expect(await committed(second.importId)).toMatchObject({ registered: 1, toBeMended: 0 });
  });
});
