import { Controller, Get, HttpCode, Param, ParseIntPipe, ParseUUIDPipe, Post } from '@nestjs/common';
import { Access, Caller, forCarrier } from '@homeward/access';
import { NotFound, type Clock } from '@homeward/kernel';
import { InjectClock, InjectDatabase, InjectServices, type ServiceClient } from '@homeward/runtime';
import { OwnFlights } from '../storage/own-flights';
import type { Database } from '../storage/prisma';
import { AirlineLine } from './for-airline.view';

export class AirlineManifest {
  flightId: string;
  version: number;
  hash: string;
  /** JWS compact, EdDSA; verify it with the key at `/api/manifests/manifest-key`. */
  signature: string;
  issuedAt: string;
  /** When this airline said that it has this version. */
  acknowledgedAt?: Date;
  lines: AirlineLine[];
}

export class AcknowledgementView {
  flightId: string;
  version: number;
  acknowledgedAt: Date;
}

/** What manifests answers. */
interface ManifestForCarriage {
  version: number;
  hash: string;
  signature: string;
  issuedAt: string;
  lines: AirlineLine[];
}

@Controller('flights/:flightId/manifest')
export class ReadManifestController {
  constructor(
    private readonly flights: OwnFlights,
    @InjectDatabase() private readonly db: Database,
    @InjectServices() private readonly services: ServiceClient,
    @InjectClock() private readonly clock: Clock,
  ) {}

  /** The version in force of this airline's own flight. */
  @Get()
  @Access('partner:read-manifest')
  async latest(@Param('flightId', ParseUUIDPipe) flightId: string, @Caller() caller: Caller): Promise<AirlineManifest> {
    await this.flights.get(caller.id, flightId);
    const last = await this.db.issuedVersion.findFirst({ where: { flightId }, orderBy: { version: 'desc' } });
    if (!last) throw new NotFound('Manifest');
    return this.read(flightId, last.version, caller.id);
  }

  @Get(':version')
  @Access('partner:read-manifest')
  async one(
    @Param('flightId', ParseUUIDPipe) flightId: string,
    @Param('version', ParseIntPipe) version: number,
    @Caller() caller: Caller,
  ): Promise<AirlineManifest> {
    await this.known(flightId, version, caller.id);
    return this.read(flightId, version, caller.id);
  }

  /** This airline has received a version. Saying it twice keeps the first time. */
  @Post(':version/acknowledgement')
  @HttpCode(200)
  @Access('partner:acknowledge')
  async acknowledge(
    @Param('flightId', ParseUUIDPipe) flightId: string,
    @Param('version', ParseIntPipe) version: number,
    @Caller() { id: clientId }: Caller,
  ): Promise<AcknowledgementView> {
    await this.known(flightId, version, clientId);
    const key = { flightId, version, clientId };
    const said = await this.db.acknowledgement.upsert({
      where: { flightId_version_clientId: key },
      create: { ...key, acknowledgedAt: this.clock.now() },
      update: {},
    });
    return { flightId, version, acknowledgedAt: said.acknowledgedAt };
  }

  private async known(flightId: string, version: number, clientId: string): Promise<void> {
    await this.flights.get(clientId, flightId);
    const found = await this.db.issuedVersion.findUnique({ where: { flightId_version: { flightId, version } } });
    if (!found) throw new NotFound('Version');
  }

  private async read(flightId: string, version: number, clientId: string): Promise<AirlineManifest> {
    const full = await this.services.post<ManifestForCarriage>('manifests', '/manifest-for-carriage', {
      flightId,
      version,
    });
    const said = await this.db.acknowledgement.findUnique({
      where: { flightId_version_clientId: { flightId, version, clientId } },
    });
    const { hash, signature, issuedAt } = full;
    return {
      flightId,
      version,
      hash,
      signature,
      issuedAt,
      acknowledgedAt: said?.acknowledgedAt,
      lines: full.lines.map((line) => forCarrier(line)),
    };
  }
}
