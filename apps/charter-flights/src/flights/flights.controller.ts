import { Controller, Get, Param, ParseUUIDPipe, Query, Res } from '@nestjs/common';
import { IsOptional, IsUUID } from 'class-validator';
import { Access } from '@homeward/access';
import { ApiPageOf, PageQuery, pageOf, readCursor, withEtag, type Page, type Reply } from '@homeward/http';
import { InjectDatabase } from '@homeward/runtime';
import type { Flight } from '../model/flight';
import { Flights } from '../storage/flights';
import type { Database } from '../storage/prisma';
import { FlightView, flightView } from './flight.view';

export class FlightsQuery extends PageQuery {
  @IsOptional() @IsUUID() operationId?: string;
}

@Controller('flights')
export class FlightsController {
  constructor(
    private readonly flights: Flights,
    @InjectDatabase() private readonly db: Database,
  ) {}

  /** The flights of an operation, or of all, by departure. */
  @Get()
  @Access('flight:read')
  @ApiPageOf(FlightView)
  async list(@Query() { operationId, after, limit }: FlightsQuery): Promise<Page<FlightView>> {
    const [std, id] = readCursor(after, 'instant', 'uuid') ?? [];
    const rows = await this.db.flight.findMany({
      where: {
        ...(operationId && { operationId }),
        ...(std && id && { OR: [{ std: { gt: new Date(std) } }, { std: new Date(std), id: { gt: id } }] }),
      },
      orderBy: [{ std: 'asc' }, { id: 'asc' }],
      take: limit + 1,
    });
    const page = pageOf(rows, limit, (r) => [r.std.toISOString(), r.id]);
    return {
      ...page,
      items: page.items.map((r) => flightView({ id: r.id, version: r.version, state: r.state as unknown as Flight })),
    };
  }

  @Get(':flightId')
  @Access('flight:read')
  async one(
    @Param('flightId', ParseUUIDPipe) flightId: string,
    @Res({ passthrough: true }) reply: Reply,
  ): Promise<FlightView> {
    return flightView(withEtag(reply, await this.flights.get(flightId)));
  }
}
