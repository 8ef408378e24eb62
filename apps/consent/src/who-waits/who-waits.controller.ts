import { Controller, Get, Query } from '@nestjs/common';
import { IsIn, IsOptional, IsUUID, Matches } from 'class-validator';
import { Access } from '@homeward/access';
import { ApiPageOf, PageQuery, pageOf, readCursor, type Page } from '@homeward/http';
import type { Clock } from '@homeward/kernel';
import { InjectClock, InjectDatabase } from '@homeward/runtime';
import type { Database } from '../storage/prisma';
import { reasonsToWait, waitingSql, type ReasonToWait } from './waiting-sql';

const idsUpTo50 = /^[0-9a-f-]{36}(,[0-9a-f-]{36}){0,49}$/;

export class WhoWaitsQuery extends PageQuery {
  @IsUUID() operationId: string;
  /** Only those who wait for this. */
  @IsOptional() @IsIn(reasonsToWait) why?: ReasonToWait;
  /** Only those of these ids, separated by commas: names are searched for in registration. */
  @IsOptional() @Matches(idsUpTo50) among?: string;
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
}

export class WaitingCount {
  why: string;
  people: number;
  /** When the first of their flights leaves. */
  firstDueAt?: string;
}

const iso = (column: string): string => `to_char(${column} AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"')`;
const [never, nobody] = ['2199-12-31T00:00:00Z', '00000000-0000-0000-0000-000000000000'];

/** What the store has no value for is left out. */
const withoutNull = <T extends object>(row: T): T =>
  Object.fromEntries(Object.entries(row).filter(([, value]) => value !== null)) as T;

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
  async list(@Query() { operationId, why, among, after, limit }: WhoWaitsQuery): Promise<Page<WaitingForCounsellor>> {
    const last = readCursor(after, 'instant', 'instant', 'uuid') ?? [
      '0001-01-01T00:00:00Z',
      '0001-01-01T00:00:00Z',
      nobody,
    ];
    const rows = await this.db.$queryRawUnsafe<WaitingForCounsellor[]>(
      `SELECT person_id::text AS "personId", why, ${iso('since')} AS since, flight_id::text AS "flightId", ${iso('std')} AS "dueAt"
       FROM (${waitingSql}) w
       WHERE ($3::text IS NULL OR why = $3::text) AND ($9::uuid[] IS NULL OR person_id = ANY($9::uuid[]))
         AND (date_trunc('second', coalesce(std, $4::timestamptz)), date_trunc('second', coalesce(since, $4::timestamptz)), person_id)
           > ($5::timestamptz, $6::timestamptz, $7::uuid)
       ORDER BY date_trunc('second', coalesce(std, $4::timestamptz)), date_trunc('second', coalesce(since, $4::timestamptz)), person_id
       LIMIT $8::int`,
      ...[
        operationId,
        this.clock.now().toISOString(),
        why ?? null,
        never,
        ...last,
        limit + 1,
        among?.split(',') ?? null,
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
      `SELECT why, count(*)::int AS people, ${iso('min(std)')} AS "firstDueAt"
       FROM (${waitingSql}) w GROUP BY why ORDER BY min(std) NULLS LAST, why`,
      ...[operationId, this.clock.now().toISOString()],
    );
    return rows.map(withoutNull);
  }
}
