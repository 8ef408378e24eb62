import { Body, Controller, HttpCode, Param, ParseUUIDPipe, Post, Res } from '@nestjs/common';
import { IsInt, IsString, IsUUID, Max, MaxLength, Min } from 'class-validator';
import { Access, Caller } from '@homeward/access';
import { withEtag, type Reply } from '@homeward/http';
import { passengerWith } from '../model/passenger-list';
import { ListSummary, summaryOf } from '../passenger-list/list-summary.view';
import { PassengerView, passengerView } from '../passenger-list/passenger.view';
import { PassengerLists } from '../storage/passenger-lists';
import { confirmOffload, countCabin } from './offload-by-count';

export class LeavingScanRequest {
  /** Chosen by the device. */
  @IsUUID() scanId: string;
  /** What the scanner read: the number on the wristband. */
  @IsString() @MaxLength(80) code: string;
}

export class CabinCountRequest {
  /** People in the cabin, lap infants included, crew left out. */
  @IsInt() @Min(0) @Max(1000) heads: number;
}

@Controller('flights/:flightId')
export class OffloadByCountController {
  constructor(private readonly lists: PassengerLists) {}

  /** Confirms that somebody who was taken off the list when they were aboard has left the cabin. */
  @Post('offloads')
  @HttpCode(200)
  @Access('boarding:work')
  async left(
    @Param('flightId', ParseUUIDPipe) flightId: string,
    @Body() body: LeavingScanRequest,
    @Caller() caller: Caller,
  ): Promise<PassengerView> {
    const target = { id: flightId, unconditional: true };
    const { state } = await this.lists.decide('confirm-offload', target, caller, (day) => confirmOffload(day, body));
    return passengerView(state, passengerWith(state, body.code)?.personId ?? '');
  }

  /**
   * Records how many people are in the cabin. A number that is that of those aboard by the list confirms that everybody who
   * is off it has left; any other keeps the aircraft doors open until the next count.
   */
  @Post('cabin-counts')
  @HttpCode(200)
  @Access('boarding:work')
  async counted(
    @Param('flightId', ParseUUIDPipe) flightId: string,
    @Body() { heads }: CabinCountRequest,
    @Caller() caller: Caller,
    @Res({ passthrough: true }) reply: Reply,
  ): Promise<ListSummary> {
    const target = { id: flightId, unconditional: true };
    const stored = await this.lists.decide('confirm-offload', target, caller, (day) => countCabin(day, heads));
    return summaryOf(withEtag(reply, stored), this.lists);
  }
}
