import { Controller, Get, Param, ParseUUIDPipe } from '@nestjs/common';
import { Access } from '@homeward/access';
import { InjectDatabase } from '@homeward/runtime';
import type { Database } from '../storage/prisma';

/** Which airline has received which version, and when. */
export class AcknowledgedVersion {
  version: number;
  /** OAuth client of the airline. */
  airline: string;
  /** An instant, UTC. */
  acknowledgedAt: string;
}

@Controller('flights/:flightId/acknowledgements')
export class AcknowledgementsController {
  constructor(@InjectDatabase() private readonly db: Database) {}

  /** What the airline has acknowledged of a flight, for the staff of its operation; the latest version first. */
  @Get()
  @Access('acknowledgement:read')
  of(@Param('flightId', ParseUUIDPipe) flightId: string): Promise<AcknowledgedVersion[]> {
    return this.db.$queryRaw<AcknowledgedVersion[]>`
      SELECT (state->>'manifestVersion')::int AS version, state->>'clientId' AS airline,
             state->>'acknowledgedAt' AS "acknowledgedAt"
      FROM manifest_acknowledgement WHERE flight_id = ${flightId}::uuid ORDER BY 1 DESC, 3`;
  }
}
