import { Body, Controller, HttpCode, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { IsIn, IsOptional, IsUUID } from 'class-validator';
import { Access, Caller } from '@homeward/access';
import { absenceReasons, presenceKinds, type PresenceKind } from '../commands/note-presence';
import { PassengerView, passengerView } from '../passenger-list/passenger.view';
import { PassengerLists } from '../storage/passenger-lists';
import { notePresence } from './note-presence';

export class NotePresenceRequest {
  @IsUUID() personId: string;
  @IsIn(Object.keys(presenceKinds)) kind: PresenceKind;
  @IsOptional() @IsIn(absenceReasons) reason?: string;
}

@Controller('flights/:flightId/presence')
export class NotePresenceController {
  constructor(private readonly lists: PassengerLists) {}

  /** Notes that somebody does not answer, is not at the bus, has come, has no paper, or has it again. 409 for who is off the list. */
  @Post()
  @HttpCode(200)
  @Access('boarding:work')
  async note(
    @Param('flightId', ParseUUIDPipe) flightId: string,
    @Body() { personId, kind, reason }: NotePresenceRequest,
    @Caller() caller: Caller,
  ): Promise<PassengerView> {
    const target = { id: flightId, unconditional: true };
    const { state } = await this.lists.decide('note-presence', target, caller, ({ list }) =>
      notePresence(list, personId, kind, reason),
    );
    return passengerView(state, personId);
  }
}
