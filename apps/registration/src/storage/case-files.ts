import { Injectable } from '@nestjs/common';
import type { Clock } from '@homeward/kernel';
import { Aggregates } from '@homeward/persistence';
import { InjectClock, InjectDatabase } from '@homeward/runtime';
import { caseLifecycle, evolveCase, type CaseEvent, type CaseFile, type CaseStep } from '../model/case-file';
import { plainNumber } from '../model/office-number';
import type { Database } from './prisma';

/** The cases. Nothing is published of them: others know them through the persons in them. */
@Injectable()
export class CaseFiles extends Aggregates<CaseFile, CaseEvent, CaseStep> {
  constructor(
    @InjectDatabase() private readonly files: Database,
    @InjectClock() clock: Clock,
  ) {
    const columns = (c: CaseFile) => ({
      operation_id: c.operationId,
      family_id: c.familyId,
      reference: c.reference,
      office_number: plainNumber(c.officeNumber) ?? null,
    });
    super(files, clock, {
      table: 'case_file',
      lifecycle: caseLifecycle,
      evolve: evolveCase,
      columns,
      publish: () => [],
    });
  }

  async hasFamily(operationId: string, familyId: string): Promise<boolean> {
    return (await this.files.caseFile.findFirst({ where: { operationId, familyId }, select: { id: true } })) !== null;
  }

  /** Which cases of an operation have these references. */
  async holdersOf(operationId: string, references: string[]): Promise<Map<string, string>> {
    const files = await this.files.caseFile.findMany({ where: { operationId, reference: { in: references } } });
    return new Map(files.map(({ reference, id }) => [reference, id]));
  }
}
