import { Controller, Get, Query } from '@nestjs/common';
import { Access, Caller } from '@homeward/access';
import { ApiPageOf, PageQuery, UnreadableRequest, readCursor, type Page } from '@homeward/http';
import { InjectDatabase } from '@homeward/runtime';
import type { Database } from '../storage/prisma';
import { OwnFlights } from '../storage/own-flights';

export class OwnFlightView {
  flightId: string;
  flightNumber: string;
  /** Airports in order. */
  route: string;
  std: Date;
}

export class IssuedVersionView {
  flightId: string;
  version: number;
  /** SHA-256, hex. */
  hash: string;
  people: number;
  issuedAt: Date;
}

@Controller()
export class OwnFlightsController {
  constructor(
    private readonly flights: OwnFlights,
    @InjectDatabase() private readonly db: Database,
  ) {}

  /** This airline's flights. */
  @Get('flights')
  @Access('partner:read-manifest')
  async list(@Caller() caller: Caller): Promise<OwnFlightView[]> {
    const rows = await this.flights.list(caller.id);
    return rows.map(({ flightId, flightNumber, route, std }) => ({ flightId, flightNumber, route, std }));
  }

  /**
   * Versions of this airline's manifests issued since a cursor, oldest first: keep `next` and ask again with it. `news` is its
   * address for airlines that have not changed over yet.
   */
  @Get(['issued-versions', 'news'])
  @Access('partner:read-manifest')
  @ApiPageOf(IssuedVersionView)
  async issuedSince(@Caller() caller: Caller, @Query() { after, limit }: PageQuery): Promise<Page<IssuedVersionView>> {
    const own = (await this.flights.list(caller.id)).map((f) => f.flightId);
    const [last] = readCursor(after, 'text') ?? [];
    if (last !== undefined && !/^\d{1,18}$/.test(last)) throw new UnreadableRequest(['after: cursor']);
    const rows = await this.db.issuedVersion.findMany({
      where: { flightId: { in: own }, ...(last && { seq: { gt: BigInt(last) } }) },
      orderBy: { seq: 'asc' },
      take: limit,
    });
    // Every answer has a cursor, the last one too: from there the next question goes on.
    const end = rows.at(-1)?.seq ?? last;
    return {
      items: rows.map(({ flightId, version, hash, people, issuedAt }) => ({
        flightId,
        version,
        hash,
        people,
        issuedAt,
      })),
      ...(end !== undefined && { next: Buffer.from(JSON.stringify([String(end)])).toString('base64url') }),
    };
  }
}
