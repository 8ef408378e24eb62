import { Body, Controller, Get, Param, ParseUUIDPipe, Put, Res } from '@nestjs/common';
import { ArrayMaxSize, IsArray, IsUUID } from 'class-validator';
import { Access, Caller } from '@homeward/access';
import { withEtag, type Reply } from '@homeward/http';
import type { Clock } from '@homeward/kernel';
import { InjectClock, InjectDatabase } from '@homeward/runtime';
import { familiesOf } from './families-called.decision';
import { ListSummary, summaryOf } from '../passenger-list/list-summary.view';
import { AgesOnDays } from '../storage/ages';
import { calledFor } from '../storage/candidates';
import { getFlight } from '../storage/flights';
import { PassengerLists } from '../storage/passenger-lists';
import type { Database } from '../storage/prisma';
import { allocate } from './allocate.decision';
import { proposeList } from './propose-list';

export class ProposeListRequest {
  /** Families that should fly, whole. */
  @IsArray() @ArrayMaxSize(600) @IsUUID(undefined, { each: true }) families: string[];
  /** Families that wait for a free seat, in their order. */
  @IsArray() @ArrayMaxSize(200) @IsUUID(undefined, { each: true }) standby: string[];
}

export class UnseatedView {
  familyId: string;
  people: string[];
  /** `not ready`, or the limit of the aircraft that stopped the family. */
  because: string;
}

export class AllocationView {
  families: string[];
  standby: string[];
  unseated: UnseatedView[];
}

@Controller('flights/:flightId')
export class ProposeListController {
  constructor(
    private readonly lists: PassengerLists,
    private readonly ages: AgesOnDays,
    @InjectDatabase() private readonly db: Database,
    @InjectClock() private readonly clock: Clock,
  ) {}

  /** Suggests who flies. Changes nothing: an officer proposes. */
  @Get('allocation')
  @Access('manifest:propose')
  async suggest(@Param('flightId', ParseUUIDPipe) flightId: string): Promise<AllocationView> {
    const flight = await getFlight(this.db, flightId);
    const { candidates, agreements } = await calledFor(this.db, this.ages, flight, this.clock.now());
    return allocate(familiesOf(candidates, agreements, flight, this.clock.now()), flight);
  }

  /** The officer's proposal; it can be changed until the list is frozen. */
  @Put('proposal')
  @Access('manifest:propose')
  async propose(
    @Param('flightId', ParseUUIDPipe) flightId: string,
    @Body() body: ProposeListRequest,
    @Caller() caller: Caller,
    @Res({ passthrough: true }) reply: Reply,
  ): Promise<ListSummary> {
    const flight = await getFlight(this.db, flightId);
    const stored = await this.lists.change('propose', { id: flightId }, caller, () => proposeList(flight, body));
    return summaryOf(withEtag(reply, stored), this.lists);
  }
}
