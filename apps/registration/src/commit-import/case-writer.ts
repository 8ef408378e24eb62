import { Injectable } from '@nestjs/common';
import type { Caller } from '@homeward/access';
import { FamilyLinking } from '../link-families/family-linking';
import { CaseFiles } from '../storage/case-files';
import type { Database } from '../storage/prisma';
import { inThousands } from './in-thousands';
import type { ImportPlan } from './plan-import.decision';

/** Writes the cases of a sheet. */
@Injectable()
export class CaseWriter {
  constructor(
    private readonly cases: CaseFiles,
    private readonly linking: FamilyLinking,
  ) {}

  async open(tx: Database, caller: Caller, { newCases }: ImportPlan): Promise<void> {
    for (const batch of inThousands(newCases)) await this.cases.createAll(tx, 'open', caller, batch);
  }

  /** Joins families of before that the sheet shows to be one. */
  async join(tx: Database, caller: Caller, { joins }: ImportPlan): Promise<void> {
    for (const [family, other] of joins) await this.linking.join(tx, family, other, caller);
  }
}
