import { Controller, Get, Query } from '@nestjs/common';
import { IsUUID } from 'class-validator';
import { Access, Caller } from '@homeward/access';
import { ApiPageOf, PageQuery, pageOf, readCursor, type Page } from '@homeward/http';
import { InjectDatabase } from '@homeward/runtime';
import { seesFilesOfAdults } from '../answer-concern/who-sees.decision';
import type { Database } from '../storage/prisma';

export class WaitingQuery extends PageQuery {
  @IsUUID() operationId: string;
}

export class WaitingCountsQuery {
  @IsUUID() operationId: string;
}

export class WaitingPerson {
  personId: string;
  familyId: string;
  ageBand: string;
  registeredOn: string;
}

/** How many wait, for the panel the children among them. */
export class WaitingCounts {
  people: number;
  /** Of whom protection was told, and who wait for its answer. */
  told: number;
}

/** $1: the operation, $2: whether adults are shown. */
const waitingSql = `
  SELECT p.person_id, p.family_id, p.age_band, p.registered_on
  FROM person p LEFT JOIN protection_file f ON f.id = p.person_id
  WHERE p.operation_id = $1::uuid AND p.merged_into IS NULL AND (p.age_band <> 'ADULT' OR $2::boolean)
    AND (NOT coalesce(f.cleared, false)
         OR EXISTS (SELECT 1 FROM person g JOIN protection_file h ON h.id = g.person_id
                    WHERE g.merged_into = p.person_id AND NOT h.cleared))`;

@Controller('waiting')
export class WhoWaitsController {
  constructor(@InjectDatabase() private readonly db: Database) {}

  /** Who is not cleared, the longest registered first; to the panel for children, the children among them. */
  @Get()
  @Access('protection:read')
  @ApiPageOf(WaitingPerson)
  async waiting(
    @Query() { operationId, after, limit }: WaitingQuery,
    @Caller() { roles }: Caller,
  ): Promise<Page<WaitingPerson>> {
    const [registeredOn, personId] = readCursor(after, 'day', 'uuid') ?? [
      '0001-01-01',
      '00000000-0000-0000-0000-000000000000',
    ];
    const rows = await this.db.$queryRawUnsafe<WaitingPerson[]>(
      `SELECT person_id::text AS "personId", family_id::text AS "familyId", age_band AS "ageBand",
              to_char(registered_on, 'YYYY-MM-DD') AS "registeredOn"
       FROM (${waitingSql}) w WHERE (registered_on, person_id) > ($3::date, $4::uuid)
       ORDER BY registered_on, person_id LIMIT $5::int`,
      ...[operationId, seesFilesOfAdults(roles), registeredOn, personId, limit + 1],
    );
    return pageOf(rows, limit, (r) => [r.registeredOn, r.personId]);
  }

  /** How many of them there are, and how much else of this operation waits for protection. */
  @Get('counts')
  @Access('protection:read')
  async counts(@Query() { operationId }: WaitingCountsQuery, @Caller() { roles }: Caller): Promise<WaitingCounts> {
    const [row] = await this.db.$queryRawUnsafe<[WaitingCounts]>(
      `SELECT (SELECT count(*)::int FROM (${waitingSql}) w) AS people,
              (SELECT count(*)::int FROM concern c JOIN person p ON p.person_id = c.person_id
               WHERE p.operation_id = $1::uuid AND NOT c.answered AND (c.child OR p.age_band <> 'ADULT' OR $2::boolean)) AS told`,
      ...[operationId, seesFilesOfAdults(roles)],
    );
    return row;
  }
}
