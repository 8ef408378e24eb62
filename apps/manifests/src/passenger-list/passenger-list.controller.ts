import { Controller, Get, Param, ParseUUIDPipe, Query, Res } from '@nestjs/common';
import { IsIn, IsOptional, IsString, MaxLength } from 'class-validator';
import { Access, Caller, isShown } from '@homeward/access';
import { ApiPageOf, PageQuery, pageOf, readCursor, withEtag, type Page, type Reply } from '@homeward/http';
import type { Vault } from '@homeward/privacy';
import { InjectDatabase, InjectVault } from '@homeward/runtime';
import { agreementsAbout } from '../storage/agreements';
import { namesOf } from '../storage/names';
import { PassengerLists } from '../storage/passenger-lists';
import type { Database } from '../storage/prisma';
import { ListSummary, summaryOf } from './list-summary.view';
import { SearchPassengers } from './search-passengers';
import { PassengerView, passengerView } from './passenger.view';

export class PassengersQuery extends PageQuery {
  @IsOptional() @IsIn(['LISTED', 'STANDBY', 'OUT']) standing?: string;
  /**
   * Part of a name, of the number on the wristband, the seat or the case; for whoever is shown document numbers also one of
   * them, whole or its first six signs.
   */
  @IsOptional() @IsString() @MaxLength(80) q?: string;
}

export class PassengerOfFamily extends PassengerView {
  /** Adults who agreed that the family may part from this person. */
  partingAgreedBy: string[];
}

export class NamedPassenger extends PassengerView {
  familyName: string;
  givenNames: string;
  nativeName: string;
  sex: number;
}

@Controller('flights/:flightId/list')
export class PassengerListController {
  constructor(
    private readonly lists: PassengerLists,
    @InjectDatabase() private readonly db: Database,
    @InjectVault() private readonly vault: Vault,
    private readonly search: SearchPassengers,
  ) {}

  /** How the list stands: phase, counts, load, and what each closed check left. */
  @Get()
  @Access('manifest:read')
  async summary(
    @Param('flightId', ParseUUIDPipe) flightId: string,
    @Res({ passthrough: true }) reply: Reply,
  ): Promise<ListSummary> {
    return summaryOf(withEtag(reply, await this.lists.shown(flightId)), this.lists);
  }

  /** The people of the list with their names, in the order of their numbers. */
  @Get('passengers')
  @Access('manifest:read')
  @ApiPageOf(NamedPassenger)
  async passengers(
    @Param('flightId', ParseUUIDPipe) flightId: string,
    @Query() query: PassengersQuery,
    @Caller() caller: Caller,
  ): Promise<Page<NamedPassenger>> {
    const { state } = await this.lists.shown(flightId);
    const [after] = readCursor(query.after, 'text') ?? [];
    const people = Object.values(state.people)
      .filter((p) => (!query.standing || p.standing === query.standing) && (!after || p.code > after))
      .sort((a, b) => (a.code < b.code ? -1 : 1));
    const found = query.q
      ? await this.search.among(people, query.q, isShown(caller, state.flight.operationId, 'carriage'))
      : people;
    const page = pageOf(found, query.limit, (p) => [p.code]);
    const nameOf = await namesOf(
      this.db,
      this.vault,
      page.items.map((p) => p.personId),
    );
    return {
      ...page,
      items: page.items.map((p) => ({ ...passengerView(state, p.personId), ...nameOf(p.personId) })),
    };
  }

  @Get('passengers/:personId')
  @Access('manifest:read')
  async passenger(
    @Param('flightId', ParseUUIDPipe) flightId: string,
    @Param('personId', ParseUUIDPipe) personId: string,
  ): Promise<PassengerOfFamily> {
    const view = passengerView((await this.lists.shown(flightId)).state, personId);
    const agreed = (await agreementsAbout(this.db, [personId])).get(personId);
    return { ...view, partingAgreedBy: [...(agreed ?? [])] };
  }
}
