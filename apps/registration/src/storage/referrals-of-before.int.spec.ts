import { readFileSync } from 'node:fs';
import path from 'node:path';
import { newId } from '@homeward/kernel';
import { vouchedAsOfBefore, whatDoesNotHold } from '@homeward/testing';
import { aWoman, registrationUnderTest } from '../testing/registration-under-test';

const migration = path.join(__dirname, '../../prisma/migrations/00000000000024_records_of_referrals/migration.sql');
const backfill = readFileSync(migration, 'utf8').replace(/^[\s\S]*(?=UPDATE)/, '');
const asAdded = `INSERT INTO history (aggregate, aggregate_id, version, type, at, by, data)
  SELECT 'referral_queue', id, 1, 'PersonReferred', received_at, 'svc', jsonb_build_object('personId', person_id, 'queue', queue)
  FROM referral_queue ORDER BY id LIMIT 1`;

describe('referrals', () => {
  let registration: Awaited<ReturnType<typeof registrationUnderTest>>;
  let operationId: string;
  const sql = (text: string) => registration.db.$executeRawUnsafe(text);
  const read = async () => {
    const protection = await registration.as('protection-officer');
    const { body } = await protection.get(`/referrals/protection?operationId=${operationId}`).expect(200);
    return body as { items: object[] };
  };
  beforeAll(async () => {
    registration = await registrationUnderTest();
    operationId = await registration.openOperation();
    for (let i = 0; i < 2; i++) {
      const caseId = await registration.openCase(operationId);
      const stateless = { ...aWoman(newId(), caseId), nationality: 'XXA' };
      await registration.officer.post('/people').send(stateless).expect(201);
    }
  });
  afterAll(() => registration.close());

  it('hold, and offer that they were seen', async () => {
    expect((await read()).items).toMatchObject([1, 2].map(() => ({ signs: ['STATELESS'], actions: ['see-referral'] })));
    expect(await whatDoesNotHold(registration)).toEqual([]);
  });

  it('hold from before they were records, whether or not they had a history', async () => {
    const as = await read();
    await sql('UPDATE referral_queue SET version = NULL, state = NULL, head = NULL');
    await sql(`DELETE FROM history WHERE aggregate = 'referral_queue'`);
    await sql(asAdded);
    await sql(backfill);
    await vouchedAsOfBefore(registration.db, 'referral_queue');
    expect(await read()).toEqual(as);
    expect(await whatDoesNotHold(registration)).toEqual([]);
  });

  it('do not hold once somebody else was written into one', async () => {
    await sql(
      `UPDATE referral_queue SET state = state || '{"queue":"medical"}' WHERE id = (SELECT min(id::text)::uuid FROM referral_queue)`,
    );
    expect(await whatDoesNotHold(registration)).toHaveLength(1);
  });
});
