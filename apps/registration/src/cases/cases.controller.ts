import { Controller, Get, Query } from '@nestjs/common';
import { IsUUID } from 'class-validator';
import { Access } from '@homeward/access';
import { ApiPageOf, PageQuery, pageOf, readCursor, type Page } from '@homeward/http';
import { InjectDatabase } from '@homeward/runtime';
import type { CaseFile } from '../model/case-file';
import type { Database } from '../storage/prisma';
import { CaseRowView, caseView } from './case.view';

export class CasesQuery extends PageQuery {
  @IsUUID() operationId: string;
}

@Controller('cases')
export class CasesController {
  constructor(@InjectDatabase() private readonly db: Database) {}

  /** The cases of an operation by reference, each with the number of people in it. */
  @Get()
  @Access('person:read')
  @ApiPageOf(CaseRowView)
  async list(@Query() { operationId, after, limit }: CasesQuery): Promise<Page<CaseRowView>> {
    const [reference] = readCursor(after, 'text') ?? [];
    const rows = await this.db.caseFile.findMany({
      where: { operationId, reference: reference ? { gt: reference } : undefined },
      orderBy: { reference: 'asc' },
      take: limit + 1,
    });
    const page = pageOf(rows, limit, (r) => [r.reference]);
    const counted = await this.db.person.groupBy({
      by: ['caseId'],
      where: { caseId: { in: page.items.map((r) => r.id) }, mergedInto: null },
      _count: true,
    });
    const count = new Map(counted.map((c) => [c.caseId, c._count]));
    const items = page.items.map(({ id, version, state }) => ({
      ...caseView({ id, version, state: state as unknown as CaseFile }),
      people: count.get(id) ?? 0,
    }));
    return { items, next: page.next };
  }
}
