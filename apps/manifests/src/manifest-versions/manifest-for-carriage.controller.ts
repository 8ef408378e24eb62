import { Body, Controller, HttpCode, Post, Req } from '@nestjs/common';
import { IsInt, IsString, IsUUID, MaxLength, Min, MinLength } from 'class-validator';
import { Access, forCarrier } from '@homeward/access';
import { NotFound } from '@homeward/kernel';
import type { Vault } from '@homeward/privacy';
import { InjectDatabase, InjectVault, answerShows } from '@homeward/runtime';
import { getVersion } from '../storage/manifest-versions';
import type { Database } from '../storage/prisma';
import { CarriageLine, linesOf } from './manifest-line.view';
import { passengerIds } from '../model/manifest-row';
import { getFlight } from '../storage/flights';
import { PassengerLists } from '../storage/passenger-lists';
import { rowsForOutside } from './rows-for-outside.decision';

export class ManifestForCarriageRequest {
  @IsUUID() flightId: string;
  @IsInt() @Min(1) version: number;
  /** The partner's client that will see the answer: the flight has to be theirs, and the record of reads names them. */
  @IsString() @MinLength(1) @MaxLength(200) client: string;
}

export class ManifestForCarriage {
  version: number;
  hash: string;
  signature: string;
  issuedAt: Date;
  /** On the version as it was signed. */
  people: number;
  /** How many of them are not among the lines; never why. */
  rowsLeft: number;
  lines: CarriageLine[];
}

/** Asked by partner-api, which shows an airline its own flight and nothing else. */
@Controller('manifest-for-carriage')
export class ManifestForCarriageController {
  constructor(
    @InjectDatabase() private readonly db: Database,
    @InjectVault() private readonly vault: Vault,
    private readonly lists: PassengerLists,
  ) {}

  @Post()
  @HttpCode(200)
  @Access('manifest:read-for-carriage')
  async read(
    @Body() { flightId, version: number, client }: ManifestForCarriageRequest,
    @Req() request: object,
  ): Promise<ManifestForCarriage> {
    const { stage, carrierClientId } = await getFlight(this.db, flightId);
    // As the flight desk has said it here: whoever can write the flights of partner-api gives nobody a list.
    if (client !== carrierClientId) throw new NotFound('Version');
    const { hash, signature, issuedAt, rows } = await getVersion(this.db, flightId, number);
    const { state: list } = (await this.lists.find(flightId))!; // a version is of a list
    const saidNo = await this.db.traveller.findMany({
      where: { personId: { in: passengerIds(rows) }, OR: [{ carrierNo: true }, { dataNo: true }] },
      select: { personId: true },
    });
    const shown = rowsForOutside({ number, rows }, list, stage, new Set(saidNo.map((p) => p.personId)));
    answerShows(request, passengerIds(shown), client);
    const lines = await linesOf(shown, this.vault, list.flight.operationId);
    return {
      version: number,
      hash,
      signature,
      issuedAt,
      people: rows.length,
      rowsLeft: rows.length - shown.length,
      lines: lines.map((line) => forCarrier(line)),
    };
  }
}
