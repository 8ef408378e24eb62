import { Injectable } from '@nestjs/common';
import { NotFound, actionsOf, whenever } from '@homeward/kernel';
import { InjectDatabase } from '@homeward/runtime';
import { caseView } from '../cases/case.view';
import type { CaseFile } from '../model/case-file';
import { familyLifecycle } from '../model/family';
import { PersonViews } from '../people/person-views';
import { Families } from '../storage/families';
import type { Database } from '../storage/prisma';
import type { FamilyView } from './family.view';

@Injectable()
export class FamilyViews {
  constructor(
    @InjectDatabase() private readonly db: Database,
    private readonly families: Families,
    private readonly people: PersonViews,
  ) {}

  async get(familyId: string): Promise<FamilyView> {
    const [stored, files, members] = await Promise.all([
      this.families.find(familyId),
      this.db.caseFile.findMany({ where: { familyId }, orderBy: { id: 'asc' } }),
      this.people.find({ familyId }, 200),
    ]);
    if (!files[0]) throw new NotFound('Family');
    const head = members.find((m) => m.relation === 'HEAD' && !m.mergedInto)?.personId;
    return {
      familyId,
      operationId: files[0].operationId,
      version: stored?.version ?? 0,
      headPersonId: stored?.state.headPersonId ?? head,
      cases: files.map(({ id, version, state }) => caseView({ id, version, state: state as unknown as CaseFile })),
      members,
      relationships: stored?.state.relationships ?? [],
      actions: actionsOf(familyLifecycle, stored?.state, whenever),
    };
  }

  /** What has to be known to say something of a family. */
  async about(familyId: string): Promise<{ familyId: string; operationId: string; members: string[] }> {
    const people = await this.db.person.findMany({
      where: { familyId, mergedInto: null },
      select: { id: true, operationId: true },
    });
    if (!people[0]) throw new NotFound('Family');
    return { familyId, operationId: people[0].operationId, members: people.map((p) => p.id) };
  }
}
