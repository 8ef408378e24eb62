import { Controller, Get, Query } from '@nestjs/common';
import { IsOptional, IsUUID } from 'class-validator';
import { Access, Caller } from '@homeward/access';
import { ApiPageOf, AreIds, PageQuery, instantSql, pageOf, readCursor, withoutNull, type Page } from '@homeward/http';
import type { Clock } from '@homeward/kernel';
import { InjectClock, InjectDatabase, workedOnBySql } from '@homeward/runtime';
import { seesFilesOfAdults } from '../answer-concern/who-sees.decision';
import type { Database } from '../storage/prisma';
import { sinceSql, waitingSql, type ReasonToWait } from './waiting-sql';

export class WaitingQuery extends PageQuery {
  @IsUUID() operationId: string;
  /** Only those of these ids, separated by commas: names are searched for in registration. */
  @IsOptional() @AreIds() among?: string;
}

export class WaitingCountsQuery {
  @IsUUID() operationId: string;
}

export class WaitingPerson {
  personId: string;
  familyId: string;
  ageBand: string;
  registeredOn: string;
  why: ReasonToWait;
  since: string;
  /** Who else works on them now. */
  workedOnBy?: string;
}

/** How many wait, for the panel the children among them. */
export class WaitingCounts {
  people: number;
  /** Of whom protection was told, and who wait for its answer. */
  told: number;
}

@Controller('waiting')
export class WhoWaitsController {
  constructor(
    @InjectDatabase() private readonly db: Database,
    @InjectClock() private readonly clock: Clock,
  ) {}

  /** Who is not cleared, the longest registered first; to the panel for children, the children among them. */
  @Get()
  @Access('protection:read')
  @ApiPageOf(WaitingPerson)
  async waiting(
    @Query() { operationId, among, after, limit }: WaitingQuery,
    @Caller() { id, roles }: Caller,
  ): Promise<Page<WaitingPerson>> {
    const [registeredOn, personId] = readCursor(after, 'day', 'uuid') ?? [
      '0001-01-01',
      '00000000-0000-0000-0000-000000000000',
    ];
    const rows = await this.db.$queryRawUnsafe<WaitingPerson[]>(
      `SELECT person_id::text AS "personId", family_id::text AS "familyId", age_band AS "ageBand", why,
              to_char(registered_on, 'YYYY-MM-DD') AS "registeredOn", ${instantSql(sinceSql('w'))} AS since,
              ${workedOnBySql('w.person_id', '$7', '$8')} AS "workedOnBy"
       FROM (SELECT * FROM (${waitingSql}) a
             WHERE (registered_on, person_id) > ($3::date, $4::uuid) AND ($6::uuid[] IS NULL OR person_id = ANY($6::uuid[]))
             ORDER BY registered_on, person_id LIMIT $5::int) w
       ORDER BY registered_on, person_id`,
      ...[operationId, seesFilesOfAdults(roles), registeredOn, personId, limit + 1, among?.split(',') ?? null],
      ...[id, this.clock.now().toISOString()],
    );
    const page = pageOf(rows, limit, (r) => [r.registeredOn, r.personId]);
    return { ...page, items: page.items.map(withoutNull) };
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
