import { Client } from 'pg';
import { holdPartitionSql, holdRelaySql, lockParkedKey } from './advisory-locks';
import { emptyDatabase } from './testing/empty-database';
import type { Tx } from './tx';

describe('beside an earlier release', () => {
  let [earlier, now] = [] as unknown as [Client, Client];
  beforeAll(async () => {
    const connectionString = await emptyDatabase('');
    [earlier, now] = [new Client({ connectionString }), new Client({ connectionString })];
    await Promise.all([earlier.connect(), now.connect()]);
    await now.query(`SET lock_timeout = '200ms'`);
  });
  afterAll(() => Promise.all([earlier.end(), now.end()]));

  const tx = { $queryRawUnsafe: (sql: string, ...values: unknown[]) => now.query(sql, values) } as unknown as Tx;
  const mine = async (sql: string, values: string[] = []) =>
    (await now.query<{ mine: boolean }>(sql, values)).rows[0]!.mine;

  it('a key that is parked there is waited for, and another is not', async () => {
    await earlier.query(`SELECT pg_advisory_lock(hashtext('a-consumer'), hashtext('a-key'))`);
    await expect(lockParkedKey(tx, 'a-consumer', 'a-key')).rejects.toThrow('lock timeout');
    await lockParkedKey(tx, 'a-consumer', 'another-key');
  });
  it('a partition that is held there is not held here', async () => {
    await earlier.query(`SELECT pg_try_advisory_lock(hashtext('a-group'), hashtext('a-stream:0'))`);
    expect(await mine(holdPartitionSql, ['a-group', 'a-stream:0'])).toBe(false);
    expect(await mine(holdPartitionSql, ['a-group', 'a-stream:1'])).toBe(true);
  });
  it('there is one relay', async () => {
    expect(await mine(holdRelaySql)).toBe(true);
    const { rows } = await earlier.query(`SELECT pg_try_advisory_lock(hashtext('homeward-relay')) AS mine`);
    expect(rows).toEqual([{ mine: false }]);
  });
});
