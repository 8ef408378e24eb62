import { Controller, Get, Query } from '@nestjs/common';
import { IsOptional, IsUUID } from 'class-validator';
import { Access } from '@homeward/access';
import type { Clock } from '@homeward/kernel';
import { InjectClock, InjectDatabase } from '@homeward/runtime';
import type { Database } from '../storage/prisma';
import sql from './invariant.sql';

export class Breach {
  flightId: string;
  personId: string;
  /** What was missing. */
  breach: string;
}

export class InvariantView {
  checkedAt: string;
  /** People of the flights that have departed. */
  departed: number;
  /** Empty when all is well; a single one is an emergency. */
  breaches: Breach[];
  /** The query itself: whoever wants to may run it. */
  query: string;
}

export class InvariantQuery {
  /** Left out: all that the caller may see. */
  @IsOptional() @IsUUID() operationId?: string;
}

const ofOperationSql = `SELECT b.* FROM (${sql}) AS b JOIN flight f USING (flight_id) WHERE f.operation_id = $1::uuid`;
const departedSql = `
  SELECT count(*)::int AS departed FROM departed_passenger JOIN flight f USING (flight_id)
  WHERE $1::uuid IS NULL OR f.operation_id = $1::uuid`;

type Found = { flight_id: string; person_id: string; breach: string };

@Controller('invariant')
export class CheckInvariantController {
  constructor(
    @InjectDatabase() private readonly db: Database,
    @InjectClock() private readonly clock: Clock,
  ) {}

  /** Whether anybody ever departed without consent, clearance, seat, or family: of one operation, or of all. */
  @Get()
  @Access('invariant:read')
  async check(@Query() { operationId }: InvariantQuery): Promise<InvariantView> {
    const rows = operationId
      ? await this.db.$queryRawUnsafe<Found[]>(ofOperationSql, operationId)
      : await this.db.$queryRawUnsafe<Found[]>(sql);
    const [count] = await this.db.$queryRawUnsafe<{ departed: number }[]>(departedSql, operationId ?? null);
    return {
      checkedAt: this.clock.now().toISOString(),
      departed: count!.departed,
      breaches: rows.map((r) => ({ flightId: r.flight_id, personId: r.person_id, breach: r.breach })),
      query: sql,
    };
  }
}
