import { Body, Controller, HttpCode, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { IsIn, IsOptional, IsString, IsUUID, MaxLength } from 'class-validator';
import { Access, Caller } from '@homeward/access';
import { removalCodes, type Removal } from '../commands/remove-passenger';
import { newId } from '@homeward/kernel';
import { versionReasons } from '../model/version-reason';
import { PassengerView, passengerView } from '../passenger-list/passenger.view';
import { PassengerLists } from '../storage/passenger-lists';
import { offForWantOf, removePassenger, removeThoseEscortedBy } from './remove-passenger';

export class RemovePassengerRequest {
  @IsUUID() personId: string;
  @IsIn(removalCodes) code: Removal['code'];
  /** The relative whom they stay with, for VOLUNTARY_DEFER. */
  @IsOptional() @IsUUID() staysWith?: string;
}

export class EscortAbsentRequest {
  /** The escort as protection named them. */
  @IsString() @MaxLength(80) escortRef: string;
}

@Controller('flights/:flightId')
export class RemovePassengerController {
  constructor(private readonly lists: PassengerLists) {}

  /**
   * Takes one person off the list: stopped at exit control (protection sees it at once), weight, security, or staying with a relative. 409 once the
   * aircraft doors have closed, and for somebody who is off the list for another reason.
   */
  @Post('removals')
  @HttpCode(200)
  @Access('boarding:work')
  async remove(
    @Param('flightId', ParseUUIDPipe) flightId: string,
    @Body() body: RemovePassengerRequest,
    @Caller() caller: Caller,
  ): Promise<PassengerView> {
    const target = { id: flightId, unconditional: true };
    const told = { findingId: newId(), by: caller.id };
    const { state } = await this.lists.decide(
      'remove-passenger',
      target,
      caller,
      (day) => removePassenger(day, body, told),
      {
        versionBecause: body.code,
      },
    );
    return passengerView(state, body.personId);
  }

  /**
   * An escort does not come: the children they were to take with them cannot fly. Answers with those children. 409 once the
   * aircraft doors have closed.
   */
  @Post('escort-absences')
  @HttpCode(200)
  @Access('boarding:work')
  async escortAbsent(
    @Param('flightId', ParseUUIDPipe) flightId: string,
    @Body() { escortRef }: EscortAbsentRequest,
    @Caller() caller: Caller,
  ): Promise<PassengerView[]> {
    const target = { id: flightId, unconditional: true };
    const { state } = await this.lists.decide(
      'remove-passenger',
      target,
      caller,
      (day) => removeThoseEscortedBy(day, escortRef),
      { versionBecause: versionReasons.ESCORT_ABSENT },
    );
    return offForWantOf(state, escortRef).map(({ personId }) => passengerView(state, personId));
  }
}
