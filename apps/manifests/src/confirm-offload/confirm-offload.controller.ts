import { Body, Controller, HttpCode, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { IsString, IsUUID, MaxLength } from 'class-validator';
import { Access, Caller } from '@homeward/access';
import { passengerWith } from '../model/passenger-list';
import { PassengerView, passengerView } from '../passenger-list/passenger.view';
import { PassengerLists } from '../storage/passenger-lists';
import { confirmOffload } from './confirm-offload';

export class LeavingScanRequest {
  /** Chosen by the device. */
  @IsUUID() scanId: string;
  /** What the scanner read: the number on the wristband. */
  @IsString() @MaxLength(80) code: string;
}

@Controller('flights/:flightId')
export class ConfirmOffloadController {
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
}
