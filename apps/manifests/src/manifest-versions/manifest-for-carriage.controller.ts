import { Body, Controller, HttpCode, Post } from '@nestjs/common';
import { IsInt, IsUUID, Min } from 'class-validator';
import { Access, forCarrier } from '@homeward/access';
import { NotFound } from '@homeward/kernel';
import type { Vault } from '@homeward/privacy';
import { InjectDatabase, InjectVault } from '@homeward/runtime';
import type { Database } from '../storage/prisma';
import { CarriageLine, linesOf } from './manifest-line.view';
import type { ManifestRow } from '../model/manifest-row';
import { getFlight } from '../storage/flights';
import { PassengerLists } from '../storage/passenger-lists';
import { rowsForCarriage } from './rows-for-carriage.decision';

export class ManifestForCarriageRequest {
  @IsUUID() flightId: string;
  @IsInt() @Min(1) version: number;
}

export class ManifestForCarriage {
  version: number;
  hash: string;
  signature: string;
  issuedAt: Date;
  /** On the version as it was signed. */
  people: number;
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
  async read(@Body() { flightId, version: number }: ManifestForCarriageRequest): Promise<ManifestForCarriage> {
    const found = await this.db.manifestVersion.findFirst({ where: { flightId, number } });
    if (!found) throw new NotFound('Version');
    const { hash, signature, issuedAt } = found;
    const rows = found.rows as unknown as ManifestRow[];
    const { state: list } = (await this.lists.find(flightId))!; // a version is of a list
    const { stage } = await getFlight(this.db, flightId);
    const lines = await linesOf(rowsForCarriage({ number, rows }, list, stage), this.vault);
    return {
      version: number,
      hash,
      signature,
      issuedAt,
      people: rows.length,
      lines: lines.map((line) => forCarrier(line)),
    };
  }
}
