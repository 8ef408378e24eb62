import { Controller, Get, Param, ParseUUIDPipe, Query } from '@nestjs/common';
import { IsUUID } from 'class-validator';
import { Access, Caller } from '@homeward/access';
import { ApiPageOf, PageQuery, pageOf, readCursor, type Page } from '@homeward/http';
import { PersonHasNoKey, type Vault } from '@homeward/privacy';
import { InjectDatabase, InjectVault } from '@homeward/runtime';
import type { Concern } from '../model/concern';
import type { Database } from '../storage/prisma';
import { ConcernView, concernView } from './concern.view';
import { seesConcernsOfAdults } from './who-sees.decision';

export class ConcernsQuery extends PageQuery {
  @IsUUID() operationId: string;
}

interface Row {
  id: string;
  state: Concern;
  sealed: string | null;
  personId: string;
}

@Controller()
export class ConcernsController {
  constructor(
    @InjectDatabase() private readonly db: Database,
    @InjectVault() private readonly vault: Vault,
  ) {}

  /** What was told and is not answered, the oldest first. The panel for children is shown what concerns children. */
  @Get('concerns')
  @Access('protection:read')
  @ApiPageOf(ConcernView)
  async open(
    @Query() { operationId, after, limit }: ConcernsQuery,
    @Caller() caller: Caller,
  ): Promise<Page<ConcernView>> {
    const [receivedAt, id] = readCursor(after, 'instant', 'uuid') ?? [
      '0001-01-01T00:00:00Z',
      '00000000-0000-0000-0000-000000000000',
    ];
    const rows = await this.db.$queryRawUnsafe<Row[]>(
      `SELECT c.id::text AS id, c.state, c.sealed, c.person_id::text AS "personId"
       FROM concern c JOIN person p ON p.person_id = c.person_id
       WHERE p.operation_id = $1::uuid AND NOT c.answered AND (c.child OR p.age_band <> 'ADULT' OR $2::boolean)
         AND (c.received_at, c.id) > ($3::timestamptz, $4::uuid)
       ORDER BY c.received_at, c.id LIMIT $5::int`,
      ...[operationId, seesConcernsOfAdults(caller.roles), receivedAt, id, limit + 1],
    );
    const page = pageOf(rows, limit, (r) => [r.state.receivedAt, r.id]);
    return { ...page, items: await this.opened(page.items) };
  }

  /** Everything that protection was told of one person, the answered as well. */
  @Get('people/:personId/concerns')
  @Access('protection:read')
  async of(@Param('personId', ParseUUIDPipe) personId: string, @Caller() caller: Caller): Promise<ConcernView[]> {
    const rows = await this.db.$queryRawUnsafe<Row[]>(
      `SELECT c.id::text AS id, c.state, c.sealed, c.person_id::text AS "personId"
       FROM concern c LEFT JOIN person p ON p.person_id = c.person_id
       WHERE c.person_id = $1::uuid AND (c.child OR p.age_band <> 'ADULT' OR $2::boolean)
       ORDER BY c.received_at, c.id`,
      ...[personId, seesConcernsOfAdults(caller.roles)],
    );
    return this.opened(rows);
  }

  /** Opened with the keys of the people it is about; nothing can be read about somebody whose key was destroyed. */
  private async opened(rows: Row[]): Promise<ConcernView[]> {
    const sealed = rows.flatMap(({ personId, sealed }) => (sealed ? [personId] : []));
    const keys = new Map(
      await Promise.all(
        [...new Set(sealed)].map(
          async (personId) => [personId, await this.vault.keyOf(personId).catch(noneOfTheErased)] as const,
        ),
      ),
    );
    return Promise.all(
      rows
        .filter(({ personId, sealed }) => !sealed || keys.get(personId))
        .map(async ({ state, sealed, personId }) =>
          concernView(sealed ? { ...state, personal: await this.vault.open<object>(personId, sealed) } : state),
        ),
    );
  }
}

/** While the keys cannot be fetched the request fails: a part must not look like everything. */
const noneOfTheErased = (error: unknown): null => {
  if (error instanceof PersonHasNoKey) return null;
  throw error;
};
