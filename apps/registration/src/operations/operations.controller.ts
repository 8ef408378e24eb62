import { Controller, Get, Param, ParseUUIDPipe, Query, Res } from '@nestjs/common';
import { IsOptional, IsString, MaxLength } from 'class-validator';
import { Access } from '@homeward/access';
import { ApiPageOf, PageQuery, pageOf, readCursor, withEtag, type Page, type Reply } from '@homeward/http';
import { InjectDatabase } from '@homeward/runtime';
import { wordsOf } from '../model/found-by';
import type { Operation } from '../model/operation';
import { Operations } from '../storage/operations';
import type { Database } from '../storage/prisma';
import { OperationCountsView, OperationView, operationView } from './operation.view';

const countsSql = `
  SELECT (SELECT count(*)::int FROM case_file WHERE operation_id = $1::uuid) AS cases,
         (SELECT count(*)::int FROM duplicate_pair WHERE operation_id = $1::uuid AND status = 'OPEN') AS "openDuplicates",
         count(*)::int AS people, count(DISTINCT family_id)::int AS families,
         count(*) FILTER (WHERE (state->'told'->>'confirmed')::boolean IS FALSE)::int AS unconfirmed,
         count(*) FILTER (WHERE (state->>'documentConflict')::boolean)::int AS "documentConflicts"
  FROM person WHERE operation_id = $1::uuid AND merged_into IS NULL`;

export class OperationsQuery extends PageQuery {
  /** Parts of a name, a place or a state, in any spelling: `beirut ethiopia dec`. */
  @IsOptional() @IsString() @MaxLength(200) q?: string;
}

@Controller('operations')
export class OperationsController {
  constructor(
    private readonly operations: Operations,
    @InjectDatabase() private readonly db: Database,
  ) {}

  /** Operations, the latest first. */
  @Get()
  @Access('operation:read')
  @ApiPageOf(OperationView)
  async list(@Query() { q, after, limit }: OperationsQuery): Promise<Page<OperationView>> {
    const [before] = readCursor(after, 'uuid') ?? [];
    const rows = await this.db.operation.findMany({
      where: {
        id: before ? { lt: before } : undefined,
        AND: wordsOf(q).map((word) => ({ foundBy: { contains: word } })),
      },
      select: { id: true, version: true, state: true },
      orderBy: { id: 'desc' },
      take: limit + 1,
    });
    const found = rows.map(({ id, version, state }) =>
      operationView({ id, version, state: state as unknown as Operation }),
    );
    return pageOf(found, limit, (o) => [o.operationId]);
  }

  /** How many are registered, and how many of them wait for an answer. */
  @Get(':operationId/counts')
  @Access('operation:read')
  async counts(@Param('operationId', ParseUUIDPipe) operationId: string): Promise<OperationCountsView> {
    const [row] = await this.db.$queryRawUnsafe<OperationCountsView[]>(countsSql, operationId);
    return row!;
  }

  @Get(':operationId')
  @Access('operation:read')
  async one(
    @Param('operationId', ParseUUIDPipe) operationId: string,
    @Res({ passthrough: true }) reply: Reply,
  ): Promise<OperationView> {
    return operationView(withEtag(reply, await this.operations.get(operationId)));
  }
}
