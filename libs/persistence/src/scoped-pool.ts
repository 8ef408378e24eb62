import { Pool, type PoolClient, type PoolConfig, type QueryConfig, type QueryResult } from 'pg';
import { currentScope, everything } from '@homeward/kernel';
import type { Tx } from '@homeward/messaging';

/** The scope that each connection has now; none is in here whose scope is unknown. */
const scopeOf = new WeakMap<PoolClient, string>();

/** Compiling a statement of ours to machine code takes PostgreSQL longer than running it: seconds, for the invariant. */
const setSql = `SELECT set_config('homeward.scope', $1, false), set_config('jit', 'off', false)`;

const setScope = async (client: PoolClient, scope: string): Promise<void> => {
  if (scopeOf.get(client) === scope) return;
  scopeOf.delete(client);
  await client.query(setSql, [scope]);
  scopeOf.set(client, scope);
};

/**
 * A pool whose connections show what the work that asks may see. The scope is read when a statement or a transaction
 * begins: inside of Prisma's transactions statements of different requests run in the context of the first of them.
 */
export class ScopedPool extends Pool {
  constructor(options: PoolConfig) {
    super(options);
    // Lost between two statements: the next one fails and reports it. Without a listener the process would end.
    this.on('connect', (client) => void client.on('error', () => undefined));
  }

  override connect(): Promise<PoolClient>;
  override connect(
    callback: (error: Error | undefined, client: PoolClient | undefined, release: () => void) => void,
  ): void;
  override connect(callback?: unknown): Promise<PoolClient> {
    if (callback) throw new Error('A connection is awaited: nobody knows in whose context a callback runs.');
    return this.connectIn(currentScope());
  }

  override query = (async (query: QueryConfig | string, values?: unknown[]): Promise<QueryResult> => {
    const client = await this.connectIn(currentScope());
    try {
      const result = await client.query(query as QueryConfig, values);
      client.release();
      return result;
    } catch (error) {
      client.release(error as Error);
      throw error;
    }
  }) as Pool['query'];

  private async connectIn(scope: string): Promise<PoolClient> {
    const client = await super.connect();
    try {
      await setScope(client, scope);
      return client;
    } catch (error) {
      client.release(error as Error);
      throw error;
    }
  }
}

/** Whether row security shows every row to what asks now: of a table in which it sees none it would know nothing. */
export async function showsEverything(db: Pick<Tx, '$queryRawUnsafe'>): Promise<boolean> {
  const [row] = await db.$queryRawUnsafe<{ scope: string | null }[]>(
    `SELECT current_setting('homeward.scope', true) AS scope`,
  );
  return row?.scope === everything;
}
