import { request as httpRequest, type ClientRequest } from 'node:http';
import type { AddressInfo } from 'node:net';
import { eventually, tokenFor } from '@homeward/testing';
import { aSheet } from '../testing/a-sheet';
import { registrationUnderTest } from '../testing/registration-under-test';

const [headings, row] = aSheet.split('\r\n') as [string, string];
const rowsOf = (n: number): string =>
  Array.from({ length: n }, (_, i) => row.replace('TST-0001', `TST-${i}`).replace('Worknesh', `W${i}`)).join('\r\n');

describe('an import', () => {
  let registration: Awaited<ReturnType<typeof registrationUnderTest>>;
  let operationId: string;
  let port: number;
  beforeAll(async () => {
    registration = await registrationUnderTest();
    operationId = await registration.openOperation();
    await registration.app.listen(0, '127.0.0.1');
    ({ port } = registration.app.getHttpServer().address() as AddressInfo);
  });
  afterAll(() => registration.close());

  const count = async (table: string): Promise<number> =>
    (await registration.db.$queryRawUnsafe<{ n: number }[]>(`SELECT count(*)::int AS n FROM ${table}`))[0]!.n;
  const kept = async (): Promise<number[]> => [await count('caseload_import'), await count('import_row')];
  const nothingIsKept = () => eventually(async () => expect(await kept()).toEqual([0, 0]), 60_000);
  const someRowsAreKept = () => eventually(async () => expect(await count('import_row')).toBeGreaterThan(0), 60_000);

  const post = async (): Promise<ClientRequest> => {
    const authorization = `Bearer ${await tokenFor('registration-officer', 'registration-officer')}`;
    const path = `/operations/${operationId}/imports`;
    const headers = { authorization, 'content-type': 'text/csv' };
    return httpRequest({ host: '127.0.0.1', port, method: 'POST', path, headers }).on('error', () => undefined);
  };

  it.each([
    ['a-sheet-has-a-limit-of-rows', `${headings}\r\n${',\r\n'.repeat(50_000)}`, '50000'],
    ['a-sheet-has-a-limit-of-columns', `${headings}\r\n${row}${','.repeat(300)}`, '256'],
    ['a-sheet-has-a-limit-of-columns', ','.repeat(100_000), '256'],
    ['a-cell-has-a-limit-of-length', `${headings}\r\n${row.replace('Worknesh', 'W'.repeat(40_000))}`, '32767'],
  ])(
    'is refused beyond its bounds, and nothing of it is kept: %s',
    async (name, sheet, most) => {
      const { body } = await registration.officer
        .post(`/operations/${operationId}/imports`)
        .set('content-type', 'text/csv')
        .send(sheet)
        .expect(409);
      expect(body).toMatchObject({ broken: [{ name, parameters: { most } }] });
      await nothingIsKept();
    },
    120_000,
  );

  it('ends when the client leaves in the middle of a sheet', async () => {
    const sending = await post();
    sending.write(`${headings}\r\n${rowsOf(3_000)}`);
    await someRowsAreKept();
    sending.destroy();
    await nothingIsKept();
  }, 120_000);

  it('ends when the client leaves after the sheet, before the answer', async () => {
    const sending = await post();
    sending.end(`${headings}\r\n${rowsOf(20_000)}`);
    await someRowsAreKept();
    sending.destroy();
    await nothingIsKept();
    await registration.officer.get(`/operations/${operationId}/imports`).expect(200, []);
  }, 120_000);
});
