import { Controller, Get, Param, ParseIntPipe, ParseUUIDPipe } from '@nestjs/common';
import { Access, Caller, forCarrier } from '@homeward/access';
import { NotFound } from '@homeward/kernel';
import { InjectDatabase, InjectServices, type ServiceClient } from '@homeward/runtime';
import { acknowledgementId } from '../model/acknowledgement';
import { Acknowledgements } from '../storage/acknowledgements';
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
  /** How many were on the version as it was signed. */
  people: number;
  /** How many of them are not shown (any more), and never why. */
  rowsLeft: number;
  /** When this airline said that it has this version. */
  acknowledgedAt?: string;
  /** What can be done now: `acknowledge`, until this airline has. */
  actions: string[];
  /** Those who fly with it, of the version in force; who came off the list since is not shown, and of older versions nobody. */
  lines: AirlineLine[];
}

/** What manifests answers. */
interface ManifestForCarriage {
  people: number;
  /** Missing while a program of before answers. */
  rowsLeft?: number;
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
    private readonly acknowledgements: Acknowledgements,
    @InjectDatabase() private readonly db: Database,
    @InjectServices() private readonly services: ServiceClient,
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
    await this.flights.version(caller.id, flightId, version);
    return this.read(flightId, version, caller.id);
  }

  private async read(flightId: string, version: number, clientId: string): Promise<AirlineManifest> {
    const full = await this.services.post<ManifestForCarriage>('manifests', '/manifest-for-carriage', {
      flightId,
      version,
      client: clientId,
    });
    const said = await this.acknowledgements.find(acknowledgementId(flightId, version, clientId));
    const { hash, signature, issuedAt, people, rowsLeft = people - full.lines.length } = full;
    return {
      flightId,
      version,
      hash,
      signature,
      issuedAt,
      people,
      rowsLeft,
      acknowledgedAt: said?.state.acknowledgedAt,
      actions: this.acknowledgements.actionsOf(said?.state),
      lines: full.lines.map((line) => forCarrier(line)),
    };
  }
}
