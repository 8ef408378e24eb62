import { Injectable } from '@nestjs/common';
import { serviceOfItself } from '@homeward/access';
import { accept, newId } from '@homeward/kernel';
import { InjectDatabase } from '@homeward/runtime';
import { PersonTransaction } from '../storage/person-transaction';
import { Persons, followingFor } from '../storage/persons';
import type { Database } from '../storage/prisma';
import { ChildSigns } from '../referrals/child-signs';

const beforeSql = `
  SELECT id::text FROM person
  WHERE jsonb_array_length(state->'guardians') > 0 AND NOT state ? 'relationsSent' AND merged_into IS NULL AND id > $1::uuid
  ORDER BY id LIMIT 100`;

/**
 * Publishes for children of before what their guardians are to them: until then nobody is known to answer for them, and they
 * travel as children alone. Ended at any moment, it goes on at the next start.
 */
@Injectable()
export class RelationsSending {
  constructor(
    @InjectDatabase() private readonly db: Database,
    private readonly persons: Persons,
    private readonly transaction: PersonTransaction,
    private readonly signs: ChildSigns,
  ) {}

  /** @returns how many children were published */
  async run(): Promise<number> {
    let [sent, last] = [0, '00000000-0000-0000-0000-000000000000'];
    for (;;) {
      const page = await this.db.$queryRawUnsafe<{ id: string }[]>(beforeSql, last);
      if (page.length === 0) return sent;
      last = page.at(-1)!.id;
      for (const { id } of page) await this.send(id);
      sent += page.length;
    }
  }

  private send(personId: string): Promise<void> {
    const caller = serviceOfItself('registration', newId());
    return this.transaction.run({ personIds: [personId] }, async (tx) => {
      await this.persons.changeIn(tx, 'send-relations', followingFor(personId), caller, () =>
        accept({ type: 'RelationsSent' }),
      );
      await this.signs.look(tx, caller, [personId]);
    });
  }
}
