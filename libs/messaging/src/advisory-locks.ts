import type { Tx } from './tx';

/**
 * What transactions of a service wait for one another about: within the service a seed each, so that one text locked for
 * two reasons is two locks. Services share none, because PostgreSQL keeps these locks per database and each has its own.
 * A seed never changes, because two versions of a service may run side by side for a while.
 */
export const seedsByService = {
  registration: {
    /** A document number, while a paper with it is recorded. */
    documentNumber: 0,
    /** A telephone, birthday or name, while somebody who has it is registered. */
    likeness: 1,
    /** An operation, while one of its sheets is committed. */
    sheetsOfOperation: 2,
    /** An operation; shared while somebody is registered in it, alone while nobody may be. */
    registrationsOfOperation: 3,
    /** All document numbers; shared while one paper is recorded, alone while those of a sheet are. */
    documentNumbers: 4,
  },
  manifests: {
    /** A person, while they board. */
    boardingOfPerson: 3,
    /** The paper of an escort, while they are assigned. */
    escortPaper: 4,
  },
  protection: {
    /** Whoever leaves their family, while an adult of it agrees. */
    agreementsToPart: 6,
  },
  everyService: {
    /** A table of records, while older ones are vouched for. */
    adoptionOfRecords: 5,
  },
} as const;

const lockSeeds = {
  ...seedsByService.registration,
  ...seedsByService.manifests,
  ...seedsByService.protection,
  ...seedsByService.everyService,
} as const;

type LockReason = keyof typeof lockSeeds;

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

/*
 * The locks below are older than the seeds and keep their own numbers, for the same reason: a version that releases a key
 * must wait for another that parks it, and two must not read one partition.
 */

/** Until the transaction ends one process parks, releases or discards what waits for a consumer under one key. */
export async function lockParkedKey(tx: Tx, consumer: string, key: string): Promise<void> {
  await tx.$queryRawUnsafe('SELECT pg_advisory_xact_lock(hashtext($1), hashtext($2))::text', consumer, key);
}

/** $1: a consumer group, $2: `stream:partition`. Answers `mine`: held until the connection ends, by one member of the group. */
export const holdPartitionSql = 'SELECT pg_try_advisory_lock(hashtext($1), hashtext($2)) AS mine';

/** Held by the relay of a service as long as it lives, in the service's own database: one of them sends. */
export const relayLock = 'homeward-relay';
/** Answers `mine`. */
export const holdRelaySql = `SELECT pg_try_advisory_lock(hashtext('${relayLock}')) AS mine`;
