import { Controller, Get, Query } from '@nestjs/common';
import { IsOptional, IsUUID } from 'class-validator';
import { Access, Caller } from '@homeward/access';
import { fitToFly } from '@homeward/contracts';
import { ApiPageOf, AreIds, PageQuery, instantSql, pageOf, readCursor, withoutNull, type Page } from '@homeward/http';
import type { Clock } from '@homeward/kernel';
import { InjectClock, InjectDatabase, workedOnBySql } from '@homeward/runtime';
import type { Database } from '../storage/prisma';
import { waitingSql, type ReasonToWait } from './waiting-sql';

export class WaitingQuery extends PageQuery {
  @IsUUID() operationId: string;
  /** Only those of these ids, separated by commas: names are searched for in registration. */
  @IsOptional() @AreIds() among?: string;
}

export class WaitingCountsQuery {
  @IsUUID() operationId: string;
}

export class WaitingPatient {
  personId: string;
  registeredOn: string;
  why: ReasonToWait;
  /** The last decision, if there was one. */
  decision?: string;
  validUntil?: string;
  /** The first flight they may be on, and when it leaves. */
  flightId?: string;
  dueAt?: string;
  /** Who else works on them now. */
  workedOnBy?: string;
}

export class WaitingCount {
  why: ReasonToWait;
  people: number;
  /** When the first of their flights leaves. */
  firstDueAt?: string;
}

const [never, nobody] = ['2199-12-31T00:00:00Z', '00000000-0000-0000-0000-000000000000'];
const place = `date_trunc('second', coalesce(std, '${never}'::timestamptz)), registered_on, person_id`;

@Controller('waiting')
export class WhoWaitsController {
  constructor(
    @InjectDatabase() private readonly db: Database,
    @InjectClock() private readonly clock: Clock,
  ) {}

  /**
   * Whose clearance is missing, or does not reach the last departure they may be on, unless they have left: the next flight first,
   * then the longest registered.
   */
  @Get()
  @Access('medical:read')
  @ApiPageOf(WaitingPatient)
  async waiting(
    @Query() { operationId, among, after, limit }: WaitingQuery,
    @Caller() { id }: Caller,
  ): Promise<Page<WaitingPatient>> {
    const last = readCursor(after, 'instant', 'day', 'uuid') ?? ['1901-01-01T00:00:00Z', '0001-01-01', nobody];
    const rows = await this.db.$queryRawUnsafe<WaitingPatient[]>(
      `SELECT person_id::text AS "personId", to_char(registered_on, 'YYYY-MM-DD') AS "registeredOn", why, decision,
              ${instantSql('valid_until')} AS "validUntil", flight_id::text AS "flightId", ${instantSql('std')} AS "dueAt",
              ${workedOnBySql('w.person_id', '$9', '$2')} AS "workedOnBy"
       FROM (${waitingSql}) w WHERE ($8::uuid[] IS NULL OR person_id = ANY($8::uuid[])) AND (${place}) > ($4::timestamptz, $5::date, $6::uuid)
       ORDER BY ${place} LIMIT $7::int`,
      ...[operationId, this.clock.now(), [...fitToFly], ...last, limit + 1, among?.split(',') ?? null, id],
    );
    const page = pageOf(rows, limit, (r) => [r.dueAt ?? never, r.registeredOn, r.personId]);
    return { ...page, items: page.items.map(withoutNull) };
  }

  /** How many of them wait for what reason. */
  @Get('counts')
  @Access('medical:read')
  async counts(@Query() { operationId }: WaitingCountsQuery): Promise<WaitingCount[]> {
    const rows = await this.db.$queryRawUnsafe<WaitingCount[]>(
      `SELECT why, count(*)::int AS people, ${instantSql('min(std)')} AS "firstDueAt"
       FROM (${waitingSql}) w GROUP BY why ORDER BY min(std) NULLS LAST, why`,
      ...[operationId, this.clock.now(), [...fitToFly]],
    );
    return rows.map(withoutNull);
  }
}
