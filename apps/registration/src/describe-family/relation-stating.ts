import { Injectable } from '@nestjs/common';
import { withoutCommand, type Caller } from '@homeward/access';
import { StaleVersion } from '@homeward/kernel';
import type { DescribeFamily } from '../commands/describe-family';
import type { Relationship } from '../model/family';
import { statedOf } from '../model/relations';
import { ChildSigns } from '../referrals/child-signs';
import { Families } from '../storage/families';
import { PersonTransaction } from '../storage/person-transaction';
import { Persons, followingFor } from '../storage/persons';
import { recordRelationship } from './describe-family';
import { stateRelation } from './state-relation.decision';

/** Records how two members of a family are related, on the family and on both of them, in one transaction. */
@Injectable()
export class RelationStating {
  constructor(
    private readonly families: Families,
    private readonly persons: Persons,
    private readonly transaction: PersonTransaction,
    private readonly signs: ChildSigns,
  ) {}

  /** Two who say the first thing of a family at once both have their say. */
  state(about: DescribeFamily, said: Relationship, caller: Caller): Promise<void> {
    return this.once(about, said, caller).catch((error: unknown) => {
      if (error instanceof StaleVersion) return this.once(about, said, caller);
      throw error;
    });
  }

  private async once(about: DescribeFamily, said: Relationship, caller: Caller): Promise<void> {
    const both = [said.personId, said.toPersonId].sort();
    await this.transaction.run({ personIds: both }, async (tx) => {
      const target = { id: about.familyId, unconditional: true };
      await this.families.changeIn(tx, 'relate', target, caller, () => recordRelationship(about, said));
      const follow = withoutCommand(caller);
      for (const { of, relation } of statedOf(said))
        await this.persons.changeIn(tx, 'state-relation', followingFor(of), follow, (person) =>
          stateRelation(person!, relation, caller.id),
        );
      await this.signs.look(tx, follow, both);
    });
  }
}
