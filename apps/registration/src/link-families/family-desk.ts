import { Injectable } from '@nestjs/common';
import type { Caller } from '@homeward/access';
import { NotFound, RulesBroken, accept, brokenBy } from '@homeward/kernel';
import { assessed } from '../model/assess-identity';
import { linkedCasesAreOfOneOperation } from '../rules/link-families/linked-cases-are-of-one-operation';
import { CaseFiles } from '../storage/case-files';
import { Families } from '../storage/families';
import { Persons } from '../storage/persons';
import { PersonTransaction } from '../storage/person-transaction';
import type { Database } from '../storage/prisma';

export const rulesForLinkingACase = [linkedCasesAreOfOneOperation];

/** Brings cases together that are one family: from then on nobody of it is seated without the others. */
@Injectable()
export class FamilyDesk {
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
      const broken = brokenBy(rulesForLinkingACase, { operationId, caseOperationId: joining.operationId });
      if (broken.length > 0) throw new RulesBroken(broken);
      await this.families.updateIn(tx, { id: familyId, unconditional: true }, caller, () =>
        accept({ type: 'CaseLinked', familyId, operationId, caseId }),
      );
      await this.join(tx, familyId, joining.familyId, caller);
    });
  }

  /** Everyone of the other family, with all its cases, comes over: families are joined whole. */
  async join(tx: Database, familyId: string, other: string, caller: Caller): Promise<void> {
    if (other === familyId) return;
    const quiet: Caller = { ...caller, commandId: undefined, expectedVersion: undefined };
    const files = await tx.caseFile.findMany({ where: { familyId: other }, orderBy: { id: 'asc' } });
    for (const { id } of files)
      await this.cases.updateIn(tx, { id, unconditional: true }, quiet, () =>
        accept({ type: 'CaseJoinedFamily', familyId }),
      );
    const people = await tx.person.findMany({
      where: { familyId: other },
      orderBy: { id: 'asc' },
      select: { id: true },
    });
    const ids = people.map((p) => p.id);
    await this.transaction.withAlso(tx, ids, async () => {
      for (const id of ids)
        await this.persons.updateIn(tx, { id, personId: id, unconditional: true }, quiet, (p) =>
          assessed(p, { type: 'FamilyJoined', familyId }),
        );
    });
  }
}
