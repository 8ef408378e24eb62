import { Body, Controller, Get, HttpCode, Param, ParseUUIDPipe, Post, Put } from '@nestjs/common';
import { IsBoolean, IsString, Matches, MaxLength, MinLength } from 'class-validator';
import { Access, Caller } from '@homeward/access';
import { NotFound } from '@homeward/kernel';
import { InjectDatabase } from '@homeward/runtime';
import type { Database } from '../storage/prisma';

export class KeepViewRequest {
  /** Words of one's own, which others may read: without as many digits in a row as the number of a paper or a telephone has. */
  @IsString() @MinLength(1) @MaxLength(60) @Matches(/^(?!.*\d{5})/s) name: string;
  /** Filters, order and columns as the console writes them into its address. No text that somebody searched for. */
  @IsString() @MaxLength(2_000) @Matches(/^(?!(?:.*&)?q=)[\w.,:~=&%-]*$/i) query: string;
  /** For everybody who works in the operation. */
  @IsBoolean() shared: boolean;
}

export class SavedViewView {
  viewId: string;
  name: string;
  query: string;
  shared: boolean;
  /** Whose it is can change it, and take it away. */
  mine: boolean;
}

/** Nothing is changed of a view that somebody else keeps; an id of theirs is as one that does not exist. */
const keepSql = `
  INSERT INTO saved_view AS v (view_id, operation_id, owner, name, query, shared)
  SELECT $1::uuid, $2::uuid, $3, $4, $5, $6 WHERE scope_all() OR $2::uuid = ANY (scope_operations())
  ON CONFLICT (view_id) DO UPDATE SET name = excluded.name, query = excluded.query, shared = excluded.shared
    WHERE v.owner = excluded.owner AND v.operation_id = excluded.operation_id
  RETURNING view_id`;

const isHereSql = 'SELECT scope_all() OR $1::uuid = ANY (scope_operations()) AS here';

@Controller('operations/:operationId/people-views')
export class KeepViewsController {
  constructor(@InjectDatabase() private readonly db: Database) {}

  /** The caller's own views of the list of people, and those that others share, by name. */
  @Get()
  @Access('people-view:keep')
  async all(
    @Param('operationId', ParseUUIDPipe) operationId: string,
    @Caller() { id }: Caller,
  ): Promise<SavedViewView[]> {
    const where = { operationId, OR: [{ owner: id }, { shared: true }] };
    const views = await this.db.savedView.findMany({ where, orderBy: [{ name: 'asc' }, { viewId: 'asc' }], take: 200 });
    return views.map(({ viewId, name, query, shared, owner }) => ({ viewId, name, query, shared, mine: owner === id }));
  }

  /** Keeps a view, or changes one's own. 404 for one of somebody else's. */
  @Put(':viewId')
  @Access('people-view:keep')
  async keep(
    @Param('operationId', ParseUUIDPipe) operationId: string,
    @Param('viewId', ParseUUIDPipe) viewId: string,
    @Body() { name, query, shared }: KeepViewRequest,
    @Caller() { id }: Caller,
  ): Promise<SavedViewView> {
    const kept = await this.db.$queryRawUnsafe<object[]>(keepSql, viewId, operationId, id, name, query, shared);
    if (kept.length === 0) throw new NotFound('View');
    return { viewId, name, query, shared, mine: true };
  }

  /** Takes one's own view away; sent again nothing more happens. 404 for one of somebody else's, or of another operation. */
  @Post(':viewId/removal')
  @HttpCode(204)
  @Access('people-view:keep')
  async remove(
    @Param('operationId', ParseUUIDPipe) operationId: string,
    @Param('viewId', ParseUUIDPipe) viewId: string,
    @Caller() { id }: Caller,
  ): Promise<void> {
    const [scope] = await this.db.$queryRawUnsafe<{ here: boolean }[]>(isHereSql, operationId);
    if (!scope!.here) throw new NotFound('Operation');
    const found = await this.db.savedView.findFirst({ where: { viewId, operationId } });
    if (found && found.owner !== id) throw new NotFound('View');
    await this.db.savedView.deleteMany({ where: { viewId, operationId, owner: id } });
  }
}
