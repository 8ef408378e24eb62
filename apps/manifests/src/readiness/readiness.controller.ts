import { Controller, Get, Param, ParseUUIDPipe, Query } from '@nestjs/common';
import { Access } from '@homeward/access';
import { ApiPageOf, PageQuery, pageOf, readCursor, type Page } from '@homeward/http';
import { NotFound, type Clock } from '@homeward/kernel';
import { InjectClock, InjectDatabase } from '@homeward/runtime';
import { familiesOf, isEligible } from '../model/candidate';
import { beside, oneOfThoseApart } from '../model/kept-apart';
import { listed } from '../model/passenger-list';
import { ableAmong, escortsOn, missingAmong } from '../model/escorts-of';
import { AgesOnDays } from '../storage/ages';
import { calledFor } from '../storage/candidates';
import { getFlight } from '../storage/flights';
import { PassengerLists } from '../storage/passenger-lists';
import type { Database } from '../storage/prisma';
import { ReadinessView, readinessView } from './readiness.view';

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
    const [after] = readCursor(query.after) ?? [];
    const people = (await this.assess(flightId)).sort((a, b) => (a.personId < b.personId ? -1 : 1));
    const rest = typeof after === 'string' ? people.filter((p) => p.personId > after) : people;
    return pageOf(rest, query.limit, (p) => [p.personId]);
  }

  /** What stands in the way of one person for the flight they are called for. */
  @Get('people/:personId/readiness')
  @Access('readiness:read')
  async ofPerson(@Param('personId', ParseUUIDPipe) personId: string): Promise<ReadinessView> {
    const call = await this.db.call.findFirst({ where: { personId }, orderBy: { flight: { std: 'desc' } } });
    const found = call && (await this.assess(call.flightId)).find((p) => p.personId === personId);
    if (!found) throw new NotFound('Call');
    return found;
  }

  private async assess(flightId: string): Promise<ReadinessView[]> {
    const flight = await getFlight(this.db, flightId);
    const { candidates, agreements } = await calledFor(this.db, this.ages, flight, this.clock.now());
    const list = (await this.lists.find(flightId))?.state;
    const assigned = list ? ableAmong(list, escortsOn(list)) : [];
    const here = list ? listed(list).map((p) => p.personId) : [];
    const families = familiesOf(candidates, agreements, flight, this.clock.now());
    const judged = here.length > 0 ? families.map((f) => beside(f, here)) : oneOfThoseApart(families);
    return judged.flatMap((family) =>
      family.travelling.map((candidate) => {
        const { personId } = candidate;
        const [eligible, blockers] = [isEligible(family), family.blockers.get(personId) ?? []];
        const missing = missingAmong(candidate, assigned, flight);
        return readinessView(flightId, family.familyId, personId, eligible, blockers, missing);
      }),
    );
  }
}
