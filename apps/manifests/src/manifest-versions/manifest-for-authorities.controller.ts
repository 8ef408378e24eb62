import { Controller, Get, Param, ParseIntPipe, ParseUUIDPipe, Req } from '@nestjs/common';
import { Access, Caller } from '@homeward/access';
import { AnswersWith } from '@homeward/http';
import type { Vault } from '@homeward/privacy';
import { InjectDatabase, InjectVault, answerShows } from '@homeward/runtime';
import { passengerIds } from '../model/manifest-row';
import { getFlight } from '../storage/flights';
import { PassengerLists } from '../storage/passenger-lists';
import { getVersion } from '../storage/manifest-versions';
import type { Database } from '../storage/prisma';
import { columnsForAuthorities, manifestCsv } from './manifest-csv';
import { linesAsShownTo, linesOf } from './manifest-line.view';
import { rowsForOutside } from './rows-for-outside.decision';

@Controller('flights/:flightId/versions/:number')
export class ManifestForAuthoritiesController {
  constructor(
    private readonly lists: PassengerLists,
    @InjectDatabase() private readonly db: Database,
    @InjectVault() private readonly vault: Vault,
  ) {}

  /**
   * The sheet that is handed to an authority at exit or arrival: who travels, and on which document. Nobody who has said no to any
   * use of their data is on it (docs/handbook/consent.md#what-a-no-does), and nobody of a version that is not in force.
   */
  @Get('authorities.csv')
  @Access('manifest:read')
  @AnswersWith('text/csv')
  async csv(
    @Param('flightId', ParseUUIDPipe) flightId: string,
    @Param('number', ParseIntPipe) number: number,
    @Caller() caller: Caller,
    @Req() request: object,
  ): Promise<string> {
    const { rows } = await getVersion(this.db, flightId, number);
    const { state: list } = (await this.lists.find(flightId))!; // a version is of a list
    const { stage, operationId } = await getFlight(this.db, flightId);
    const saidNo = await this.db.traveller.findMany({
      where: { personId: { in: passengerIds(rows) }, dataNo: true },
      select: { personId: true },
    });
    const shown = rowsForOutside({ number, rows }, list, stage, new Set(saidNo.map((p) => p.personId)));
    answerShows(request, passengerIds(shown));
    return manifestCsv(linesAsShownTo(caller, await linesOf(shown, this.vault, operationId)), columnsForAuthorities);
  }
}
