import { Body, Controller, HttpCode, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { IsIn, IsOptional, IsUUID } from 'class-validator';
import { Access, Caller } from '@homeward/access';
import {
  carers,
  findingKinds,
  findingOutcomes,
  findingPlaces,
  seemingAges,
  type Carer,
  type FindingOutcome,
  type FindingPlace,
  type SeemingAge,
} from '../model/finding';
import { versionReasons } from '../model/version-reason';
import { ListSummary, summaryOf } from '../passenger-list/list-summary.view';
import { PassengerLists } from '../storage/passenger-lists';
import { endFinding, recordFinding } from './record-finding';

export class RecordFindingRequest {
  /** Chosen by the client. */
  @IsUUID() findingId: string;
  /** Not who the wristband says, or somebody whom no list names. */
  @IsIn(findingKinds) kind: (typeof findingKinds)[number];
  /** NOT_THE_PERSON: whose wristband it is. */
  @IsOptional() @IsUUID() personId?: string;
  /** UNLISTED: somebody on the list with whom they came. */
  @IsOptional() @IsUUID() withPersonId?: string;
  /** UNLISTED: how old they seem. */
  @IsOptional() @IsIn(seemingAges) aboutAge?: SeemingAge;
  @IsIn(findingPlaces) foundIn: FindingPlace;
}

export class EndFindingRequest {
  @IsIn(findingOutcomes) outcome: FindingOutcome;
  /** IN_CARE: of whom. */
  @IsOptional() @IsIn(carers) careOf?: Carer;
  /** ON_THE_LIST: who it is after all. */
  @IsOptional() @IsUUID() foundToBe?: string;
}

@Controller('flights/:flightId/findings')
export class RecordFindingController {
  constructor(private readonly lists: PassengerLists) {}

  /**
   * Records that somebody is not who their wristband says, or is named by no list. Protection and the duty officer see it at
   * once; whoever is doubted does not board, and the gate and the aircraft doors do not close before it is resolved.
   */
  @Post()
  @HttpCode(200)
  @Access('doors:close')
  async record(
    @Param('flightId', ParseUUIDPipe) flightId: string,
    @Body() body: RecordFindingRequest,
    @Caller() caller: Caller,
  ): Promise<ListSummary> {
    const target = { id: flightId, unconditional: true };
    const decide = (day: Parameters<typeof recordFinding>[0]) => recordFinding(day, { ...body }, caller.id);
    return summaryOf(await this.lists.decide('record-finding', target, caller, decide), this.lists);
  }

  /** Says what became of them. Sent again, the first answer stands. */
  @Post(':findingId/ends')
  @HttpCode(200)
  @Access('doors:close')
  async end(
    @Param('flightId', ParseUUIDPipe) flightId: string,
    @Param('findingId', ParseUUIDPipe) findingId: string,
    @Body() body: EndFindingRequest,
    @Caller() caller: Caller,
  ): Promise<ListSummary> {
    const target = { id: flightId, unconditional: true };
    const stored = await this.lists.decide(
      'end-finding',
      target,
      caller,
      (day) => endFinding(day, findingId, { ...body }, caller.id),
      { versionBecause: versionReasons.NOT_THE_PERSON },
    );
    return summaryOf(stored, this.lists);
  }
}
