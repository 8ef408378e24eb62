import { Body, Controller, Get, HttpCode, Param, ParseUUIDPipe, Post, Req, Res } from '@nestjs/common';
import {
  ArrayMaxSize,
  ArrayMinSize,
  IsArray,
  IsIn,
  IsOptional,
  IsString,
  IsUUID,
  Matches,
  MaxLength,
  MinLength,
} from 'class-validator';
import { Access, Caller } from '@homeward/access';
import { IsDay, withEtag, type Reply } from '@homeward/http';
import type { Vault } from '@homeward/privacy';
import { InjectVault, answerShows } from '@homeward/runtime';
import type { Day } from '../model/day';
import { escortKinds, type EscortKind } from '../model/escort';
import { versionReasons } from '../model/version-reason';
import { EscortView, escortsView } from '../passenger-list/escort.view';
import { ListSummary, summaryOf } from '../passenger-list/list-summary.view';
import { PassengerLists } from '../storage/passenger-lists';
import { boardEscort, escortLeaves } from './move-escort.decision';
import { CompareEscorts } from './compare-escorts';
import { NameEscort, type WhoTheyAre } from './name-escort';

/** A name has to have a word in it, and a number three letters or digits: anything else names nobody. */
const aWord = /\p{L}\p{M}*\p{L}/u;
const threeSigns = /[\p{L}\p{N}](?:[^\p{L}\p{N}]*[\p{L}\p{N}]){2}/u;

export class AssignEscortRequest {
  /** Chosen by the client. */
  @IsUUID() escortId: string;
  @IsIn(escortKinds) kind: EscortKind;
  /** Ids of those whom they escort. */
  @IsArray() @ArrayMinSize(1) @ArrayMaxSize(20) @IsUUID(undefined, { each: true }) escorts: string[];
  /** Of a child: the escort as protection named them. */
  @IsOptional() @IsString() @MaxLength(80) ref?: string;
  @IsString() @MinLength(2) @MaxLength(120) @Matches(aWord) name: string;
  @IsString() @MinLength(3) @MaxLength(40) @Matches(threeSigns) documentNumber: string;
  /** What an airline has to know of everybody aboard. ISO 5218: 1 male, 2 female, 9 neither. */
  @IsIn([1, 2, 9]) sex: number;
  @IsDay() dateOfBirth: string;
  /** ISO 3166-1 alpha-3; XXA stateless. */
  @Matches(/^[A-Z]{3}$/) nationality: string;
}

/** An escort with their name, as the airline needs it. */
export class NamedEscort extends EscortView {
  name: string;
  documentNumber: string;
  /** ISO 5218. Missing, with the next two, of escorts who were assigned by earlier versions. */
  sex?: number;
  dateOfBirth?: string;
  nationality?: string;
}

const target = (id: string) => ({ id, unconditional: true });

/** Those who travel with people who may not travel alone. */
@Controller('flights/:flightId/escorts')
export class AssignEscortController {
  constructor(
    private readonly lists: PassengerLists,
    private readonly naming: NameEscort,
    private readonly compare: CompareEscorts,
    @InjectVault() private readonly vault: Vault,
  ) {}

  /** The escorts of a flight, by name. */
  @Get()
  @Access('boarding:work')
  async all(@Param('flightId', ParseUUIDPipe) flightId: string, @Req() request: object): Promise<NamedEscort[]> {
    const { state: list } = await this.lists.get(flightId);
    answerShows(request, [...new Set(Object.values(list.escorts ?? {}).flatMap((e) => e.escorts))]);
    if (Object.keys(list.escorts ?? {}).length === 0) return [];
    const key = await this.vault.keyAbout(undefined, list.flight.operationId);
    return escortsView(list).map((view) => ({
      ...view,
      ...(JSON.parse(key.open(list.escorts![view.escortId]!.sealed)) as WhoTheyAre),
    }));
  }

  /** Names who travels with people of the list, as what; sent again under the same id, for the same person, with others to escort, it changes whom they escort. A seat near them is chosen, and a new version of the manifest says so. Registration is asked whether a traveller has that document: 503 while it is away. */
  @Post()
  @HttpCode(200)
  @Access('manifest:propose')
  async assign(
    @Param('flightId', ParseUUIDPipe) flightId: string,
    @Body() { name, documentNumber, sex, dateOfBirth, nationality, ...body }: AssignEscortRequest,
    @Caller() caller: Caller,
    @Res({ passthrough: true }) reply: Reply,
  ): Promise<ListSummary> {
    const who = { name, documentNumber, sex, dateOfBirth, nationality };
    return summaryOf(withEtag(reply, await this.naming.assign(flightId, caller, body, who)), this.lists);
  }

  /** The escort boards, before those whom they escort. Registration is asked once more whether they are a traveller. */
  @Post(':escortId/boarding')
  @HttpCode(200)
  @Access('boarding:work')
  async board(
    @Param('flightId', ParseUUIDPipe) flightId: string,
    @Param('escortId', ParseUUIDPipe) escortId: string,
    @Caller() caller: Caller,
    @Res({ passthrough: true }) reply: Reply,
  ): Promise<ListSummary> {
    const { state: list } = await this.lists.get(flightId);
    const said = await this.compare.again(
      list,
      Object.values(list.escorts ?? {}).filter((e) => e.escortId === escortId),
    );
    const decide = (day: Day) => boardEscort(day, escortId, caller.id, said.get(escortId));
    const stored = await this.lists.decide('board-escort', target(flightId), caller, decide);
    return summaryOf(withEtag(reply, stored), this.lists);
  }

  /** The escort does not travel, or says no: whoever has no other escort is off the list as well. */
  @Post(':escortId/leaving')
  @HttpCode(200)
  @Access('boarding:work')
  async leave(
    @Param('flightId', ParseUUIDPipe) flightId: string,
    @Param('escortId', ParseUUIDPipe) escortId: string,
    @Caller() caller: Caller,
    @Res({ passthrough: true }) reply: Reply,
  ): Promise<ListSummary> {
    const decide = (day: Day) => escortLeaves(day, escortId, caller.id);
    const version = { versionBecause: versionReasons.ESCORT };
    const stored = await this.lists.decide('remove-escort', target(flightId), caller, decide, version);
    return summaryOf(withEtag(reply, stored), this.lists);
  }
}
