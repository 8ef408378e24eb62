import { randomBytes } from 'node:crypto';
import { wrapKey, unwrapKey } from '../storage/key-wrap';
import { registrationUnderTest } from '../testing/registration-under-test';
import { rewrapKeys } from './rewrap-keys';

describe('another master key', () => {
  let service: Awaited<ReturnType<typeof registrationUnderTest>>;
  const [before, after] = [randomBytes(32), randomBytes(32)];
  const key = randomBytes(32);
  const people = Array.from({ length: 3 }, (_, i) => `0190aaaa-0000-7000-8000-00000000000${i}`);
  let operationId: string;
  beforeAll(async () => {
    service = await registrationUnderTest();
    operationId = await service.openOperation();
    await service.db.$executeRawUnsafe(
      'UPDATE operation SET wrapped_key = $2 WHERE id = $1::uuid',
      operationId,
      wrapKey(before, operationId, key),
    );
    for (const id of people)
      await service.db.$executeRawUnsafe(
        'INSERT INTO person_key (person_id, wrapped) VALUES ($1::uuid, $2)',
        id,
        wrapKey(before, id, key),
      );
  }, 120_000);
  afterAll(() => service.close());

  const wrapped = (): Promise<{ id: string; wrapped: string }[]> =>
    service.db.$queryRawUnsafe(
      `SELECT person_id::text AS id, wrapped FROM person_key UNION ALL
       SELECT id::text, wrapped_key FROM operation WHERE wrapped_key IS NOT NULL ORDER BY 1`,
    );

  it('changes nothing when the one before is not the one before', async () => {
    const rows = await wrapped();
    await expect(rewrapKeys(service.db, randomBytes(32), after)).rejects.toThrow();
    expect(await wrapped()).toEqual(rows);
  });

  it('opens every key, the same as before, and the one before opens none', async () => {
    expect(await rewrapKeys(service.db, before, after)).toBe(4);
    const rows = await wrapped();
    expect(rows.map((r) => r.id).sort()).toEqual([...people, operationId].sort());
    for (const row of rows) {
      expect(unwrapKey(after, row.id, row.wrapped)).toEqual(key);
      expect(() => unwrapKey(before, row.id, row.wrapped)).toThrow();
    }
  });
});
