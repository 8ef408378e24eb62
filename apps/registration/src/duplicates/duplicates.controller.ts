import { Controller, Get, Query } from '@nestjs/common';
import { IsIn, IsOptional, IsUUID } from 'class-validator';
import { Access } from '@homeward/access';
import { ApiPageOf, PageQuery, pageOf, readCursor, type Page } from '@homeward/http';
import { InjectDatabase } from '@homeward/runtime';
import type { DuplicatePair } from '../model/duplicate-pair';
import { PersonViews } from '../people/person-views';
import type { Database } from '../storage/prisma';
import { PairWithPeopleView, pairView } from './pair.view';

export class DuplicatesQuery extends PageQuery {
  @IsUUID() operationId: string;
  /** OPEN when left out. */
  @IsOptional() @IsIn(['OPEN', 'SAME', 'DIFFERENT']) status?: 'OPEN' | 'SAME' | 'DIFFERENT';
}

@Controller('duplicates')
export class DuplicatesController {
  constructor(
    @InjectDatabase() private readonly db: Database,
    private readonly people: PersonViews,
  ) {}

  /** Pairs to be compared, the surest first, with both records. */
  @Get()
  @Access('duplicate:resolve')
  @ApiPageOf(PairWithPeopleView)
  async list(
    @Query() { operationId, status = 'OPEN', after, limit }: DuplicatesQuery,
  ): Promise<Page<PairWithPeopleView>> {
    const [level, id] = readCursor(after, 'number', 'uuid') ?? [0, ''];
    const rows = await this.db.duplicatePair.findMany({
      where: { operationId, status, OR: id ? [{ level: { gt: level } }, { level, id: { gt: id } }] : undefined },
      orderBy: [{ level: 'asc' }, { id: 'asc' }],
      take: limit + 1,
    });
    const page = pageOf(rows, limit, (r) => [r.level, r.id]);
    const ids = page.items.flatMap((r) => [r.personA, r.personB]);
    const people = new Map((await this.people.find({ id: { in: ids } }, ids.length)).map((p) => [p.personId, p]));
    const items = page.items.map((r) => ({
      ...pairView({ id: r.id, version: r.version, state: r.state as unknown as DuplicatePair }),
      people: [r.personA, r.personB].flatMap((p) => people.get(p) ?? []),
    }));
    return { items, next: page.next };
  }
}
