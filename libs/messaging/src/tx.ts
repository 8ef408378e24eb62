/** The part of a Prisma client or transaction that the messaging tables need. */
export interface Tx {
  $queryRawUnsafe<T = unknown>(sql: string, ...values: unknown[]): Promise<T>;
  $executeRawUnsafe(sql: string, ...values: unknown[]): Promise<number>;
}

/** A database of one service, through Prisma. */
export interface Db<T extends Tx = Tx> extends Tx {
  $transaction<R>(work: (tx: T) => Promise<R>, options?: { maxWait?: number; timeout?: number }): Promise<R>;
}
