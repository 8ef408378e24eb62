import { Controller, Get, Param, ParseUUIDPipe, Query } from '@nestjs/common';
import { Access, asShownTo, Caller } from '@homeward/access';
import { ApiPageOf, PageQuery, pageOf, readCursor, type Page } from '@homeward/http';
import { NotFound, type Clock } from '@homeward/kernel';
import { InjectClock, InjectDatabase } from '@homeward/runtime';
import { AgesOnDays } from '../storage/ages';
import { calledFor } from '../storage/candidates';
import { getFlight } from '../storage/flights';
import { PassengerLists } from '../storage/passenger-lists';
import type { Database } from '../storage/prisma';
import { assessCalled } from './assess-called.decision';
import { countBlockers } from './count-blockers.decision';
import { metBeside } from './met-beside.decision';
import { BlockersOfFlight, ReadinessOfPerson, ReadinessView } from './readiness.view';

@Controller()
export class ReadinessController {
  constructor(
    private readonly ages: AgesOnDays,
    private readonly lists: PassengerLists,
    @InjectDatabase() private readonly db: Database,
    @InjectClock() private readonly clock: Clock,
  ) {}

  /** Everyone called for a flight with what stands in the way, in the order of their ids. */
  @Get('flights/:flightId/readiness')
  @Access('readiness:read')
  @ApiPageOf(ReadinessView)
  async ofFlight(
    @Param('flightId', ParseUUIDPipe) flightId: string,
    @Query() query: PageQuery,
  ): Promise<Page<ReadinessView>> {
    const [after] = readCursor(query.after, 'uuid') ?? [];
    const people = (await this.assess(flightId)).sort((a, b) => (a.personId < b.personId ? -1 : 1));
    const rest = after ? people.filter((p) => p.personId > after) : people;
    return pageOf(rest, query.limit, (p) => [p.personId]);
  }

  /** How many of those called for a flight are ready, and how many each reason holds: by the reasons that the reader is shown. */
  @Get('flights/:flightId/blockers')
  @Access('readiness:read')
  async blockersOf(
    @Param('flightId', ParseUUIDPipe) flightId: string,
    @Caller() caller: Caller,
  ): Promise<BlockersOfFlight> {
    return countBlockers(asShownTo(caller, await this.assess(flightId)));
  }

  /** What stands in the way of one person for the flight they are called for, what does not, and how their family stands. */
  @Get('people/:personId/readiness')
  @Access('readiness:read')
  async ofPerson(@Param('personId', ParseUUIDPipe) personId: string): Promise<ReadinessOfPerson> {
    const call = await this.db.call.findFirst({ where: { personId }, orderBy: { flight: { std: 'desc' } } });
    const called = call ? await this.assess(call.flightId) : [];
    const found = called.find((p) => p.personId === personId);
    if (!found) throw new NotFound('Call');
    const relatives = called
      .filter((p) => p.familyId === found.familyId && p !== found)
      .map(({ personId, ready, blockers }) => ({ personId, ready, blockers }));
    return { ...found, met: metBeside(found.blockers), relatives };
  }

  private async assess(flightId: string): Promise<ReadinessView[]> {
    const [flight, now] = [await getFlight(this.db, flightId), this.clock.now()];
    const { candidates, agreements } = await calledFor(this.db, this.ages, flight, now);
    const day = (await this.lists.find(flightId)) && (await this.lists.asOfNow(flightId));
    return assessCalled({ candidates, agreements, flight, day, now });
  }
}
