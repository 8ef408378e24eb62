import { Controller, Get, Query } from '@nestjs/common';
import { IsOptional, IsUUID, Matches } from 'class-validator';
import { Access, Caller } from '@homeward/access';
import { ApiPageOf, AreIds, PageQuery, instantSql, pageOf, readCursor, withoutNull, type Page } from '@homeward/http';
import type { Clock } from '@homeward/kernel';
import { InjectClock, InjectDatabase, workedOnBySql } from '@homeward/runtime';
import type { Database } from '../storage/prisma';
import { reasonsToWait, waitingSql, type ReasonToWait } from './waiting-sql';

const reason = `(${reasonsToWait.join('|')})`;
const reasons = new RegExp(`^${reason}(,${reason})*$`);

export class WhoWaitsQuery extends PageQuery {
  @IsUUID() operationId: string;
  /** Only those who wait for one of these, separated by commas. */
  @IsOptional() @Matches(reasons) why?: string;
  /** Only those of these ids, separated by commas: names are searched for in registration. */
  @IsOptional() @AreIds() among?: string;
}

export class WaitingCountsQuery {
  @IsUUID() operationId: string;
}

export class WaitingForCounsellor {
  personId: string;
  why: ReasonToWait;
  /** Missing where it is not known. */
  since?: string;
  /** The next flight they are called for, and when it leaves. */
  flightId?: string;
  dueAt?: string;
  /** Who else works on them now. */
  workedOnBy?: string;
}

export class WaitingCount {
  why: string;
  people: number;
  /** When the first of their flights leaves. */
  firstDueAt?: string;
}

const [never, nobody] = ['2199-12-31T00:00:00Z', '00000000-0000-0000-0000-000000000000'];

@Controller('waiting')
export class WhoWaitsController {
  constructor(
    @InjectDatabase() private readonly db: Database,
    @InjectClock() private readonly clock: Clock,
  ) {}

  /**
   * For whoever reads the answers of counselling: it says of somebody that they are detained, or cannot decide alone.
   * Who waits to be counselled, asked again, or for a second opinion: the next flight first, then the longest waiting.
   */
  @Get()
  @Access('counselling:read-answers')
  @ApiPageOf(WaitingForCounsellor)
  async list(
    @Query() { operationId, why, among, after, limit }: WhoWaitsQuery,
    @Caller() { id }: Caller,
  ): Promise<Page<WaitingForCounsellor>> {
    const last = readCursor(after, 'instant', 'instant', 'uuid') ?? [
      '0001-01-01T00:00:00Z',
      '0001-01-01T00:00:00Z',
      nobody,
    ];
    const rows = await this.db.$queryRawUnsafe<WaitingForCounsellor[]>(
      `SELECT person_id::text AS "personId", why, ${instantSql('since')} AS since, flight_id::text AS "flightId", ${instantSql('std')} AS "dueAt",
              ${workedOnBySql('w.person_id', '$10', '$2')} AS "workedOnBy"
       FROM (${waitingSql}) w
       WHERE ($3::text[] IS NULL OR why = ANY($3::text[])) AND ($9::uuid[] IS NULL OR person_id = ANY($9::uuid[]))
         AND (date_trunc('second', coalesce(std, $4::timestamptz)), date_trunc('second', coalesce(since, $4::timestamptz)), person_id)
           > ($5::timestamptz, $6::timestamptz, $7::uuid)
       ORDER BY date_trunc('second', coalesce(std, $4::timestamptz)), date_trunc('second', coalesce(since, $4::timestamptz)), person_id
       LIMIT $8::int`,
      ...[
        operationId,
        this.clock.now().toISOString(),
        why?.split(',') ?? null,
        never,
        ...last,
        limit + 1,
        among?.split(',') ?? null,
        id,
      ],
    );
    const page = pageOf(rows, limit, (r) => [r.dueAt ?? never, r.since ?? never, r.personId]);
    return { ...page, items: page.items.map(withoutNull) };
  }

  /** How many of them wait for what. */
  @Get('counts')
  @Access('counselling:read-answers')
  async counts(@Query() { operationId }: WaitingCountsQuery): Promise<WaitingCount[]> {
    const rows = await this.db.$queryRawUnsafe<WaitingCount[]>(
      `SELECT why, count(*)::int AS people, ${instantSql('min(std)')} AS "firstDueAt"
       FROM (${waitingSql}) w GROUP BY why ORDER BY min(std) NULLS LAST, why`,
      ...[operationId, this.clock.now().toISOString()],
    );
    return rows.map(withoutNull);
  }
}
