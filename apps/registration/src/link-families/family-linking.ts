import { Injectable } from '@nestjs/common';
import { withoutCommand, type Caller } from '@homeward/access';
import { NotFound } from '@homeward/kernel';
import type { CaseFile } from '../model/case-file';
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
    const { state: joining } = await this.cases.get(caseId);
    await this.transaction.run({ personIds: [] }, async (tx) => {
      await this.decide(tx, familyId, joining, caller);
      await this.bringOver(tx, familyId, joining.familyId, caller);
    });
  }

  /**
   * Joins another family with this one, by the same rules.
   * @throws RulesBroken when one of its cases cannot be linked
   */
  async join(tx: Database, familyId: string, other: string, caller: Caller): Promise<void> {
    if (other === familyId) return;
    for (const { id, operationId } of await casesOf(tx, other))
      await this.decide(tx, familyId, { caseId: id, operationId }, withoutCommand(caller));
    await this.bringOver(tx, familyId, other, caller);
  }

  private async decide(tx: Database, familyId: string, joining: JoiningCase, caller: Caller): Promise<void> {
    const [first] = await casesOf(tx, familyId);
    if (!first) throw new NotFound('Family');
    const { operationId } = first;
    const target = { id: familyId, unconditional: true };
    await this.families.changeIn(tx, 'link-case', target, caller, () =>
      linkCase({ familyId, operationId, caseId: joining.caseId, caseOperationId: joining.operationId }),
    );
  }

  /** Moves all persons and all cases of the other family into this one: families are joined whole. */
  private async bringOver(tx: Database, familyId: string, other: string, caller: Caller): Promise<void> {
    if (other === familyId) return;
    const follow = withoutCommand(caller);
    for (const { id } of await casesOf(tx, other))
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

type JoiningCase = Pick<CaseFile, 'caseId' | 'operationId'>;

const casesOf = (tx: Database, familyId: string): Promise<{ id: string; operationId: string }[]> =>
  tx.caseFile.findMany({ where: { familyId }, orderBy: { id: 'asc' }, select: { id: true, operationId: true } });
