import { Controller, Get, Query } from '@nestjs/common';
import { IsUUID } from 'class-validator';
import { Access } from '@homeward/access';
import { ApiPageOf, PageQuery, pageOf, readCursor, type Page } from '@homeward/http';
import { InjectDatabase } from '@homeward/runtime';
import type { Database } from '../storage/prisma';

export class FindingsQuery extends PageQuery {
  @IsUUID() operationId: string;
}

/** Somebody found at a gate, of whom nobody has said yet what became of them. */
export class GateFindingView {
  findingId: string;
  flightId: string;
  kind: string;
  personId?: string;
  withPersonId?: string;
  aboutAge?: string;
  foundIn: string;
  at: string;
}

@Controller('findings')
export class FindingsController {
  constructor(@InjectDatabase() private readonly db: Database) {}

  /** Who was found at a gate and is not resolved there, page by page. */
  @Get()
  @Access('protection:read')
  @ApiPageOf(GateFindingView)
  async open(@Query() { operationId, after, limit }: FindingsQuery): Promise<Page<GateFindingView>> {
    const [last] = (readCursor(after) ?? []) as string[];
    const rows = await this.db.gateFinding.findMany({
      where: { operationId, outcome: null, findingId: last ? { gt: last } : undefined },
      orderBy: { findingId: 'asc' },
      take: limit + 1,
    });
    const page = pageOf(rows, limit, (r) => [r.findingId]);
    return {
      ...page,
      items: page.items.map(({ findingId, flightId, kind, personId, withPersonId, aboutAge, foundIn, foundAt }) => ({
        findingId,
        flightId,
        kind,
        personId: personId ?? undefined,
        withPersonId: withPersonId ?? undefined,
        aboutAge: aboutAge ?? undefined,
        foundIn,
        at: foundAt.toISOString(),
      })),
    };
  }
}
