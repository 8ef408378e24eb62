import { readFileSync } from 'node:fs';
import path from 'node:path';
import { vouchedAsOfBefore } from '@homeward/testing';
import { aSheet } from '../testing/a-sheet';
import { registrationUnderTest } from '../testing/registration-under-test';

const migration = path.join(__dirname, '../../prisma/migrations/00000000000006_history_of_imports/migration.sql');
const backfill = readFileSync(migration, 'utf8').replace(/^[\s\S]*(?=UPDATE)/, '');

describe('an import from before imports had a state', () => {
  let registration: Awaited<ReturnType<typeof registrationUnderTest>>;
  beforeAll(async () => {
    registration = await registrationUnderTest();
  });
  afterAll(() => registration.close());

  it('reads as it did, and takes its next step', async () => {
    const operationId = await registration.openOperation();
    const preview = await registration.officer
      .post(`/operations/${operationId}/imports`)
      .set('content-type', 'text/csv')
      .send(aSheet)
      .expect(201);
    const { importId } = preview.body as { importId: string };
    const asBefore = async () => {
      await registration.db.$executeRawUnsafe('UPDATE caseload_import SET state = NULL, version = 0');
      await registration.db.$executeRawUnsafe(backfill);
      await registration.db.$executeRawUnsafe(`DELETE FROM history WHERE aggregate = 'caseload_import'`);
      await vouchedAsOfBefore(registration.db, 'caseload_import');
      return (await registration.officer.get(`/imports/${importId}`).expect(200)).body as object;
    };
    expect(await asBefore()).toEqual(preview.body);
    const { body } = await registration.officer.post(`/imports/${importId}/commit`).expect(200);
    expect(body).toMatchObject({ status: 'COMMITTED', result: { registered: 6, toBeMended: 1 } });
    expect(await asBefore()).toEqual(body);
  });
});
