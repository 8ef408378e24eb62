import { AsyncLocalStorage } from 'node:async_hooks';
import type { SqlDriverAdapter, SqlQueryable, Transaction } from '@prisma/driver-adapter-utils';
import type { Db, Tx } from '@homeward/messaging';
import { rawStatementsOn } from './raw-statements';

/** The connection on which Prisma has begun one of our transactions, until it commits it or rolls it back. */
interface Begun {
  connection?: SqlQueryable;
}
const beginning = new AsyncLocalStorage<Begun>();

const ends = new Set(['COMMIT', 'ROLLBACK']);

/** After its end, also when it ran out of time: the connection is somebody else's then. */
class TransactionEnded extends Error {
  readonly code = 'P2028';
}

/** Tells each transaction of `withRawStatements` which connection it has. */
export function tellConnections(adapter: SqlDriverAdapter): SqlDriverAdapter {
  const start = adapter.startTransaction.bind(adapter);
  adapter.startTransaction = async (level): Promise<Transaction> => {
    const begun = beginning.getStore();
    const transaction = await start(level);
    if (!begun || 'connection' in begun) return transaction; // another one, which Prisma needs for itself
    begun.connection = transaction;
    const execute = transaction.executeRaw.bind(transaction);
    transaction.executeRaw = (query) => {
      if (ends.has(query.sql)) begun.connection = undefined;
      return execute(query);
    };
    return transaction;
  };
  return adapter;
}

const having = <T extends object>(target: T, own: object): T =>
  new Proxy(target, {
    get: (on, key) => (Object.hasOwn(own, key) ? own[key as never] : (Reflect.get(on, key) as unknown)),
  });

/**
 * A Prisma client whose raw statements go to the driver directly, inside and outside of its interactive transactions.
 * Models are asked through Prisma as ever, on the same connection.
 * @param outside the connection for what is not part of a transaction
 */
export function withRawStatements<Client extends Db>(client: Client, outside: () => Promise<SqlQueryable>): Client {
  type Options = Parameters<Db['$transaction']>[1];
  return having(client, {
    ...rawStatementsOn(outside),
    $transaction: (work: (tx: Tx) => Promise<unknown>, options?: Options) => {
      const begun: Begun = {};
      const inside = rawStatementsOn(() => {
        if (!begun.connection) throw new TransactionEnded('The transaction has ended.');
        return begun.connection;
      });
      return beginning.run(begun, () => client.$transaction((tx) => work(having(tx, inside)), options));
    },
  });
}
