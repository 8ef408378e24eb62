import { Injectable } from '@nestjs/common';
import { serviceOfItself, type Caller } from '@homeward/access';
import { newId } from '@homeward/kernel';
import { PersonHasNoKey } from '@homeward/privacy';
import { InjectDatabase } from '@homeward/runtime';
import { keysForm } from '../model/identity';
import { Fingerprints } from '../storage/fingerprints';
import { Persons, followingFor } from '../storage/persons';
import { PersonTransaction } from '../storage/person-transaction';
import type { Database } from '../storage/prisma';
import { makeKeysAgain } from './make-keys-again.decision';

const oldFormSql = `
  SELECT id FROM person WHERE keys_form < $1 AND merged_into IS NULL AND id > $2::uuid ORDER BY id LIMIT 100`;

/**
 * Makes the keys of people who were registered before in the form in which they are looked for now. Ended at any moment, it
 * goes on at the next start; until then they are found as before.
 */
@Injectable()
export class KeyMaking {
  constructor(
    @InjectDatabase() private readonly db: Database,
    private readonly persons: Persons,
    private readonly fingerprints: Fingerprints,
    private readonly transaction: PersonTransaction,
  ) {}

  /** @returns of how many people keys were made */
  async run(): Promise<number> {
    const caller = serviceOfItself('registration', newId());
    let [made, last] = [0, '00000000-0000-0000-0000-000000000000'];
    for (;;) {
      const page = await this.db.$queryRawUnsafe<{ id: string }[]>(oldFormSql, keysForm, last);
      if (page.length === 0) return made;
      last = page.at(-1)!.id;
      for (const { id } of page) if (await this.makeOne(id, caller)) made++;
    }
  }

  /** @returns false where it cannot be done now: the person was erased, or the record does not open. The others are not held up. */
  private async makeOne(id: string, caller: Caller): Promise<boolean> {
    const work = async (tx: Database): Promise<boolean> => {
      const { events } = await this.persons.changeIn(tx, 'make-keys-again', followingFor(id), caller, (person) =>
        makeKeysAgain(person!, this.fingerprints.of(person!.personal!)),
      );
      return events.length > 0;
    };
    return this.transaction.run({ personIds: [id] }, work).catch((error: unknown) => {
      if (!(error instanceof PersonHasNoKey))
        console.error(`registration: keys of one person were not made: ${(error as Error).name}`);
      return false;
    });
  }
}
