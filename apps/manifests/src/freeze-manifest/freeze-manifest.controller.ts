import { Controller, HttpCode, Param, ParseUUIDPipe, Post, Res } from '@nestjs/common';
import { Access, Caller } from '@homeward/access';
import { withEtag, type Reply } from '@homeward/http';
import type { Clock } from '@homeward/kernel';
import { InjectClock, InjectDatabase } from '@homeward/runtime';
import { versionReasons } from '../model/version-reason';
import { ListSummary, summaryOf } from '../passenger-list/list-summary.view';
import { AgesOnDays } from '../storage/ages';
import { calledFor } from '../storage/candidates';
import { getFlight } from '../storage/flights';
import { PassengerLists } from '../storage/passenger-lists';
import type { Database } from '../storage/prisma';
import { Wristbands } from '../storage/wristbands';
import { freezeManifest } from './freeze-manifest';

@Controller('flights/:flightId/freeze')
export class FreezeManifestController {
  constructor(
    private readonly lists: PassengerLists,
    private readonly wristbands: Wristbands,
    private readonly ages: AgesOnDays,
    @InjectDatabase() private readonly db: Database,
    @InjectClock() private readonly clock: Clock,
  ) {}

  /** Makes version 1 of the manifest out of the proposal, without families that are not eligible. Needs `If-Match`. */
  @Post()
  @HttpCode(200)
  @Access('manifest:freeze')
  async freeze(
    @Param('flightId', ParseUUIDPipe) flightId: string,
    @Caller() caller: Caller,
    @Res({ passthrough: true }) reply: Reply,
  ): Promise<ListSummary> {
    const flight = await getFlight(this.db, flightId);
    const called = await calledFor(this.db, this.ages, flight, this.clock.now());
    const stored = await this.lists.decide(
      'freeze',
      { id: flightId },
      caller,
      ({ list, now }) =>
        freezeManifest({
          ...called,
          list,
          flight,
          now,
          codeOf: (number) => this.wristbands.codeOf(flight, number),
        }),
      { versionBecause: versionReasons.FREEZE },
    );
    return summaryOf(withEtag(reply, stored), this.lists);
  }
}
