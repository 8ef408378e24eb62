import { Injectable } from '@nestjs/common';
import { withoutCommand, type Caller } from '@homeward/access';
import { NotFound } from '@homeward/kernel';
import { CaseFiles } from '../storage/case-files';
import { Families } from '../storage/families';
import { Persons, followingFor } from '../storage/persons';
import { PersonTransaction } from '../storage/person-transaction';
import type { Database } from '../storage/prisma';
import { caseJoins, linkCase, personJoins } from './link-case.decision';

/** Brings cases together that are one family, in one transaction for everyone in them. */
@Injectable()
export class FamilyLinking {
  constructor(
    private readonly cases: CaseFiles,
    private readonly families: Families,
    private readonly persons: Persons,
    private readonly transaction: PersonTransaction,
  ) {}

  async link(familyId: string, caseId: string, caller: Caller): Promise<void> {
    const joining = await this.cases.get(caseId);
    await this.transaction.run({ personIds: [] }, async (tx) => {
      const [first] = await tx.caseFile.findMany({ where: { familyId }, take: 1 });
      if (!first) throw new NotFound('Family');
      const { operationId } = first;
      const target = { id: familyId, unconditional: true };
      await this.families.changeIn(tx, 'link-case', target, caller, () =>
        linkCase({ familyId, operationId, caseId, caseOperationId: joining.operationId }),
      );
      await this.join(tx, familyId, joining.familyId, caller);
    });
  }

  /** Moves all persons and all cases of the other family into this one: families are joined whole. */
  async join(tx: Database, familyId: string, other: string, caller: Caller): Promise<void> {
    if (other === familyId) return;
    const follow = withoutCommand(caller);
    const files = await tx.caseFile.findMany({ where: { familyId: other }, orderBy: { id: 'asc' } });
    for (const { id } of files)
      await this.cases.changeIn(tx, 'join-family', { id, unconditional: true }, follow, () => caseJoins(familyId));
    const people = await tx.person.findMany({
      where: { familyId: other },
      orderBy: { id: 'asc' },
      select: { id: true },
    });
    const ids = people.map((p) => p.id);
    await this.transaction.withAlso(tx, ids, async () => {
      for (const id of ids)
        await this.persons.changeIn(tx, 'join-family', followingFor(id), follow, (p) => personJoins(p!, familyId));
    });
  }
}
