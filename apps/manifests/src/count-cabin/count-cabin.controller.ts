import { Body, Controller, HttpCode, Param, ParseUUIDPipe, Post, Res } from '@nestjs/common';
import { IsIn, IsInt, IsOptional, IsString, IsUUID, Max, MaxLength, Min } from 'class-validator';
import { Access, Caller } from '@homeward/access';
import { withEtag, type Reply } from '@homeward/http';
import { newId, type Decision } from '@homeward/kernel';
import { endings, cabinDifferenceKinds, type Ending, type CabinDifferenceKind } from '../model/cabin';
import type { Day } from '../model/day';
import type { ListEvent } from '../model/list-event';
import type { ListStep } from '../model/list-transitions';
import { passengerWith } from '../model/passenger-list';
import { ListSummary, summaryOf } from '../passenger-list/list-summary.view';
import { PassengerLists } from '../storage/passenger-lists';
import { whoseCode } from '../storage/whose-code';
import { Wristbands } from '../storage/wristbands';
import { countCabin } from './count-cabin';
import { endDifference } from './end-difference.decision';
import { findDifference } from './find-difference.decision';

export class CabinCountRequest {
  /** Chosen by the device: the same count sent again counts once. */
  @IsOptional() @IsUUID() countId?: string;
  /** People in the cabin, infants on a lap included, crew left out. */
  @IsInt() @Min(0) @Max(1000) heads: number;
}

export class CabinFindingRequest {
  /** Chosen by the device. */
  @IsUUID() findingId: string;
  /** NOT_IN_CABIN: passed the gate and is missing. NOT_ON_LIST: is in the cabin and has not passed the gate. MISCOUNTED: everybody was compared by name, and the count was wrong. */
  @IsIn(cabinDifferenceKinds) what: CabinDifferenceKind;
  /** Number on the wristband, or id of the person. Left out where nobody knows who they are. */
  @IsOptional() @IsString() @MaxLength(80) code?: string;
}

export class CabinFindingEndRequest {
  /** FOUND or OFFLOADED of somebody who was missing; LEFT or BOARDED of somebody who was too many. */
  @IsIn(endings) how: Ending;
}

/** The three numbers before the aircraft doors close: at the gate, in the cabin, on the list. */
@Controller('flights/:flightId')
export class CountCabinController {
  constructor(
    private readonly lists: PassengerLists,
    private readonly wristbands: Wristbands,
  ) {}

  /**
   * Records how many people are in the cabin, whatever the number is. The aircraft doors close on a count that was made since
   * anybody last boarded, left or said no, and that is the number of those who passed the gate and of those on the list.
   */
  @Post('cabin-counts')
  @HttpCode(200)
  @Access('boarding:work')
  counted(
    @Param('flightId', ParseUUIDPipe) flightId: string,
    @Body() { countId = newId(), heads }: CabinCountRequest,
    @Caller() caller: Caller,
    @Res({ passthrough: true }) reply: Reply,
  ): Promise<ListSummary> {
    return this.decide('count-cabin', flightId, caller, reply, (day) =>
      countCabin(day, { countId, heads, by: caller.id }),
    );
  }

  /** Records one person because of whom the count differs. Until it is recorded what became of them the aircraft doors stay open. */
  @Post('cabin-findings')
  @HttpCode(200)
  @Access('boarding:work')
  async found(
    @Param('flightId', ParseUUIDPipe) flightId: string,
    @Body() { findingId, what, code }: CabinFindingRequest,
    @Caller() caller: Caller,
    @Res({ passthrough: true }) reply: Reply,
  ): Promise<ListSummary> {
    const personId = code === undefined ? undefined : await this.whose(flightId, code);
    const found = { findingId, what, code, personId, by: caller.id };
    return this.decide('find-difference', flightId, caller, reply, (day) => findDifference(day, found));
  }

  /** Records what became of that person. The cabin is counted again afterwards. */
  @Post('cabin-findings/:findingId/end')
  @HttpCode(200)
  @Access('boarding:work')
  ended(
    @Param('flightId', ParseUUIDPipe) flightId: string,
    @Param('findingId', ParseUUIDPipe) findingId: string,
    @Body() { how }: CabinFindingEndRequest,
    @Caller() caller: Caller,
    @Res({ passthrough: true }) reply: Reply,
  ): Promise<ListSummary> {
    return this.decide('end-difference', flightId, caller, reply, (day) =>
      endDifference(day, { findingId, how, by: caller.id }),
    );
  }

  /** Of this list, or whoever took the wrong aircraft. */
  private async whose(flightId: string, code: string): Promise<string | undefined> {
    const list = (await this.lists.find(flightId))?.state;
    const here = list && passengerWith(list, code)?.personId;
    return here ?? this.lists.transaction((tx) => whoseCode(tx, this.wristbands, code, list?.flight));
  }

  private async decide(
    step: ListStep,
    flightId: string,
    caller: Caller,
    reply: Reply,
    decide: (day: Day) => Decision<ListEvent>,
  ): Promise<ListSummary> {
    const stored = await this.lists.decide(step, { id: flightId, unconditional: true }, caller, decide);
    return summaryOf(withEtag(reply, stored), this.lists);
  }
}
