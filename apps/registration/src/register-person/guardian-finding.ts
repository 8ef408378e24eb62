import { Injectable } from '@nestjs/common';
import { withoutCommand, type Caller } from '@homeward/access';
import type { Vault } from '@homeward/privacy';
import { InjectVault } from '@homeward/runtime';
import type { Identity } from '../model/identity';
import type { Person } from '../model/person';
import { PersonTransaction } from '../storage/person-transaction';
import { Persons, followingFor } from '../storage/persons';
import type { Database } from '../storage/prisma';
import { guardiansAreFound, guardiansFound } from './found-guardian.decision';

interface Row {
  id: string;
  state: Person;
  sealed: string;
}

const othersSql = `
  SELECT id::text, state, sealed FROM person
  WHERE case_id = $1::uuid AND merged_into IS NULL AND id <> $2::uuid ORDER BY person.id`;

/** Records, in the transaction that registers somebody, who answers for the children of their case. */
@Injectable()
export class GuardianFinding {
  constructor(
    private readonly persons: Persons,
    private readonly transaction: PersonTransaction,
    @InjectVault() private readonly vault: Vault,
  ) {}

  /** @returns for whom somebody was found */
  async afterRegistration(tx: Database, caller: Caller, came: Person): Promise<string[]> {
    const rows = await tx.$queryRawUnsafe<Row[]>(othersSql, came.caseId, came.personId);
    if (rows.length === 0) return [];
    const ids = rows.map((r) => r.id);
    return this.transaction.withAlso(tx, ids, async () => {
      const opened = await this.vault.openMany<Identity>(rows.map((r) => ({ personId: r.id, sealed: r.sealed })));
      const others = rows.map((r) => ({ ...r.state, personal: opened.get(r.id) }));
      const found = guardiansFound(came, others);
      for (const [childId, guardians] of found)
        await this.persons.changeIn(tx, 'find-guardian', followingFor(childId), withoutCommand(caller), (child) =>
          guardiansAreFound(child!, guardians),
        );
      return [...found.keys()];
    });
  }
}
