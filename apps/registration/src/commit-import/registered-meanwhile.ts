import { Injectable } from '@nestjs/common';
import type { Caller } from '@homeward/access';
import { seeingAllIn } from '@homeward/messaging';
import { InjectDatabase } from '@homeward/runtime';
import { Persons } from '../storage/persons';
import { PersonTransaction } from '../storage/person-transaction';
import type { Database } from '../storage/prisma';
import { DuplicateSearch } from '../suspect-duplicates/duplicate-search';

const sinceSql = `
  SELECT DISTINCT p.id FROM history h JOIN person p ON p.id = h.aggregate_id
  WHERE h.seq > $1 AND h.aggregate = 'person' AND h.type IN ('PersonRegistered', 'PersonCorrected')
    AND p.operation_id = $2::uuid AND p.merged_into IS NULL`;

/** Whoever was registered or corrected one by one while a sheet came in has not been compared with it. */
@Injectable()
export class RegisteredMeanwhile {
  constructor(
    @InjectDatabase() private readonly db: Database,
    private readonly persons: Persons,
    private readonly search: DuplicateSearch,
    private readonly transaction: PersonTransaction,
  ) {}

  /** @returns the moment up to which everybody is there, for whoever reads them from now on: no registration is under way. */
  now(operationId: string): Promise<bigint> {
    return this.db.$transaction(async (client) => {
      const tx = client as Database;
      await this.search.holdRegistrations(tx, operationId);
      const rows = await seeingAllIn(tx, 'the end of the history is a number, and says nothing of anybody', () =>
        tx.$queryRawUnsafe<{ seq: bigint }[]>('SELECT coalesce(max(seq), 0) AS seq FROM history'),
      );
      return rows[0]!.seq;
    });
  }

  /** Compares them, and lets nobody else be registered until the transaction ends. @param onSheet who was compared */
  async compare(tx: Database, caller: Caller, operationId: string, since: bigint, onSheet: Set<string>): Promise<void> {
    await this.search.holdRegistrations(tx, operationId);
    const found = await seeingAllIn(tx, 'the history is looked through once, not asked row by row who may see it', () =>
      tx.$queryRawUnsafe<{ id: string }[]>(sinceSql, since, operationId),
    );
    const missed = found.map(({ id }) => id).filter((id) => !onSheet.has(id));
    await this.transaction.withAlso(tx, missed, async () => {
      for (const id of missed) await this.search.suspect(tx, caller, (await this.persons.getIn(tx, id)).state);
    });
  }
}
