import type { Pool, PoolClient } from 'pg';
import type { Db, Tx } from './tx';

const asTx = (client: Pick<PoolClient, 'query'>): Tx => ({
  $queryRawUnsafe: async <T>(sql: string, ...values: unknown[]) => (await client.query(sql, values)).rows as T,
  $executeRawUnsafe: async (sql, ...values) => (await client.query(sql, values)).rowCount ?? 0,
});

/** A connection lost between two statements: the next statement fails and reports it. */
const ignore = (): void => undefined;

/** A plain connection pool as a `Db`, for programs that have the messaging tables and no Prisma models. */
export const plainDb = (pool: Pool): Db => ({
  ...asTx(pool),
  $transaction: async (work) => {
    const client = await pool.connect();
    client.on('error', ignore);
    try {
      await client.query('BEGIN');
      const result = await work(asTx(client));
      await client.query('COMMIT');
      return result;
    } catch (error) {
      await client.query('ROLLBACK').catch(() => undefined); // the connection may be what failed
      throw error;
    } finally {
      client.off('error', ignore);
      client.release();
    }
  },
});
