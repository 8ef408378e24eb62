import type { Tx } from './tx';

/**
 * What transactions wait for one another about: a seed each, so that one text locked for two reasons is two locks. A seed
 * never changes, because two versions of a service may run side by side for a while.
 */
export const lockSeeds = {
  /** registration: a document number, while a paper with it is recorded. */
  documentNumber: 0,
  /** registration: a telephone, birthday or name, while somebody who has it is registered. */
  likeness: 1,
  /** registration: an operation, while one of its sheets is committed. */
  sheetsOfOperation: 2,
  /** registration: an operation; shared while somebody is registered in it, alone while nobody may be. */
  registrationsOfOperation: 3,
  /** manifests: a person, while they board. */
  boardingOfPerson: 3,
} as const;

export type LockReason = keyof typeof lockSeeds;

/** Locks these texts until the transaction ends; in their order, so that two who lock the same ones do not wait for ever. */
export async function lockUntilEnd(tx: Tx, reason: LockReason, ...texts: string[]): Promise<void> {
  const sql = 'SELECT pg_advisory_xact_lock(hashtextextended(mark, $1))::text FROM unnest($2::text[]) AS mark';
  await tx.$queryRawUnsafe(sql, lockSeeds[reason], [...texts].sort());
}

/** The same beside others who share it; whoever wants it alone waits for all of them. */
export async function shareUntilEnd(tx: Tx, reason: LockReason, text: string): Promise<void> {
  const sql = 'SELECT pg_advisory_xact_lock_shared(hashtextextended($1, $2))::text';
  await tx.$queryRawUnsafe(sql, text, lockSeeds[reason]);
}

/** Held by the relay of a service as long as it lives, in the service's own database: one of them sends. */
export const relayLock = 'homeward-relay';
