import { Controller, Get, Param, ParseUUIDPipe } from '@nestjs/common';
import { Access } from '@homeward/access';
import { InjectDatabase } from '@homeward/runtime';
import type { Acknowledgement } from '../model/acknowledgement';
import { Acknowledgements } from '../storage/acknowledgements';
import type { Database } from '../storage/prisma';

/** Which airline has received which version, and when. */
export class AcknowledgedVersion {
  version: number;
  /** OAuth client of the airline. */
  airline: string;
  /** An instant, UTC. */
  acknowledgedAt: string;
  /** What the airline can do now. */
  actions: string[];
}

@Controller('flights/:flightId/acknowledgements')
export class AcknowledgementsController {
  constructor(
    @InjectDatabase() private readonly db: Database,
    private readonly acknowledgements: Acknowledgements,
  ) {}

  /** What the airline has acknowledged of a flight, for the staff of its operation; the latest version first. */
  @Get()
  @Access('acknowledgement:read')
  async of(@Param('flightId', ParseUUIDPipe) flightId: string): Promise<AcknowledgedVersion[]> {
    const rows = await this.db.$queryRaw<{ state: Acknowledgement }[]>`
      SELECT state FROM manifest_acknowledgement WHERE flight_id = ${flightId}::uuid
      ORDER BY (state->>'manifestVersion')::int DESC, state->>'acknowledgedAt'`;
    return rows.map(({ state }) => ({
      version: state.manifestVersion,
      airline: state.clientId,
      acknowledgedAt: state.acknowledgedAt,
      actions: this.acknowledgements.actionsOf(state),
    }));
  }
}
