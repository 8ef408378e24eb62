import { Injectable } from '@nestjs/common';
import type { Caller } from '@homeward/access';
import { Persons } from '../storage/persons';
import { PersonTransaction } from '../storage/person-transaction';
import type { Database } from '../storage/prisma';
import { DuplicateSearch } from '../suspect-duplicates/duplicate-search';

/** Whoever was registered one by one while a sheet came in has not been compared with it. */
@Injectable()
export class RegisteredMeanwhile {
  constructor(
    private readonly persons: Persons,
    private readonly search: DuplicateSearch,
    private readonly transaction: PersonTransaction,
  ) {}

  /** Compares them, and lets nobody else be registered until the transaction ends. @param seen who was compared */
  async compare(tx: Database, caller: Caller, operationId: string, seen: ReadonlySet<string>): Promise<void> {
    await this.search.holdRegistrations(tx, operationId);
    const ids = await tx.person.findMany({ where: { operationId, mergedInto: null }, select: { id: true } });
    const missed = ids.map((r) => r.id).filter((id) => !seen.has(id));
    await this.transaction.withAlso(tx, missed, async () => {
      for (const id of missed) await this.search.suspect(tx, caller, (await this.persons.getIn(tx, id)).state);
    });
  }
}
