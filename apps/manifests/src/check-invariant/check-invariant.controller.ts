import { Controller, Get } from '@nestjs/common';
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
  /** People of all flights that have departed. */
  departed: number;
  /** Empty when all is well; a single one is an emergency. */
  breaches: Breach[];
  /** The query itself: whoever wants to may run it. */
  query: string;
}

@Controller('invariant')
export class CheckInvariantController {
  constructor(
    @InjectDatabase() private readonly db: Database,
    @InjectClock() private readonly clock: Clock,
  ) {}

  /** Whether anybody ever departed without consent, clearance, seat, or family. */
  @Get()
  @Access('invariant:read')
  async check(): Promise<InvariantView> {
    const rows = await this.db.$queryRawUnsafe<{ flight_id: string; person_id: string; breach: string }[]>(sql);
    return {
      checkedAt: this.clock.now().toISOString(),
      departed: await this.db.departedPassenger.count(),
      breaches: rows.map((r) => ({ flightId: r.flight_id, personId: r.person_id, breach: r.breach })),
      query: sql,
    };
  }
}
