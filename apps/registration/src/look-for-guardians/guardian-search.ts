import { Injectable } from '@nestjs/common';
import { serviceOfItself } from '@homeward/access';
import { newId } from '@homeward/kernel';
import type { Vault } from '@homeward/privacy';
import { InjectDatabase, InjectVault } from '@homeward/runtime';
import type { Identity } from '../model/identity';
import type { Person } from '../model/person';
import { PersonTransaction } from '../storage/person-transaction';
import { Persons, followingFor } from '../storage/persons';
import type { Database } from '../storage/prisma';
import { lookForGuardians } from './look-for-guardians';

const casesSql = `
  SELECT DISTINCT case_id AS id FROM person
  WHERE state->'guardians' IS NULL AND merged_into IS NULL AND case_id > $1::uuid ORDER BY case_id LIMIT 100`;

/**
 * Records who answers for the children of cases from before guardians were recorded, so that a linked case lifts no sign
 * of theirs either. Ended at any moment, it goes on at the next start; whoever was erased is left out.
 */
@Injectable()
export class GuardianSearch {
  constructor(
    @InjectDatabase() private readonly db: Database,
    @InjectVault() private readonly vault: Vault,
    private readonly persons: Persons,
    private readonly transaction: PersonTransaction,
  ) {}

  /** @returns how many people were looked at */
  async run(): Promise<number> {
    let [seen, last] = [0, '00000000-0000-0000-0000-000000000000'];
    for (;;) {
      const page = await this.db.$queryRawUnsafe<{ id: string }[]>(casesSql, last);
      if (page.length === 0) return seen;
      last = page.at(-1)!.id;
      for (const { id } of page) seen += await this.inCase(id);
    }
  }

  private async inCase(caseId: string): Promise<number> {
    const caller = serviceOfItself('registration', newId());
    const rows = await this.db.person.findMany({ where: { caseId, mergedInto: null }, orderBy: { id: 'asc' } });
    const opened = await this.vault.openMany<Identity>(rows.map((r) => ({ personId: r.id, sealed: r.sealed })));
    const people = rows
      .filter((r) => opened.has(r.id))
      .map((r) => ({ ...(r.state as unknown as Person), personal: opened.get(r.id) }));
    const before = people.filter((p) => !p.guardians).map((p) => p.personId);
    return this.transaction.run({ personIds: before }, async (tx) => {
      for (const personId of before)
        await this.persons.changeIn(tx, 'find-guardian', followingFor(personId), caller, (person) =>
          lookForGuardians(person!, people),
        );
      return before.length;
    });
  }
}
