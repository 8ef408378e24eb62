import { Body, Controller, HttpCode, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { IsUUID } from 'class-validator';
import { Access, Caller, withoutCommand } from '@homeward/access';
import type { Clock } from '@homeward/kernel';
import { InjectClock, InjectDatabase } from '@homeward/runtime';
import { versionReasons } from '../model/version-reason';
import { PassengerView, passengerView } from '../passenger-list/passenger.view';
import { AgesOnDays } from '../storage/ages';
import { Calls } from '../storage/calls';
import { getFlight } from '../storage/flights';
import { getNewborn } from '../storage/newborns';
import { PassengerLists } from '../storage/passenger-lists';
import type { Database } from '../storage/prisma';
import { Wristbands } from '../storage/wristbands';
import { callNewborn } from './call-newborn.decision';
import { joinNewborn } from './join-newborn';

export class JoinNewbornRequest {
  /** The child, registered like any other person. */
  @IsUUID() personId: string;
  /** The mother, or who else is recorded to answer for the child. */
  @IsUUID() motherId: string;
}

@Controller('flights/:flightId/newborns')
export class JoinNewbornController {
  constructor(
    private readonly lists: PassengerLists,
    private readonly calls: Calls,
    private readonly wristbands: Wristbands,
    private readonly ages: AgesOnDays,
    @InjectDatabase() private readonly db: Database,
    @InjectClock() private readonly clock: Clock,
  ) {}

  /** A child born since registration joins its mother on the list. 409 says what is still missing. */
  @Post()
  @HttpCode(200)
  @Access('boarding:work')
  async join(
    @Param('flightId', ParseUUIDPipe) flightId: string,
    @Body() { personId, motherId }: JoinNewbornRequest,
    @Caller() caller: Caller,
  ): Promise<PassengerView> {
    const flight = await getFlight(this.db, flightId);
    const newborn = await getNewborn(this.db, this.ages, flight, personId, this.clock.now());
    const target = { id: flightId, unconditional: true };
    const { state } = await this.lists.decide(
      'join-newborn',
      target,
      caller,
      (day) => joinNewborn(day, { ...newborn, motherId }, (number) => this.wristbands.codeOf(day.list.flight, number)),
      {
        versionBecause: versionReasons.BORN,
        beside: async (tx, list) => {
          await this.calls.decideIn(tx, 'join-newborn', flightId, withoutCommand(caller), (_, known) =>
            callNewborn(list, personId, known),
          );
        },
      },
    );
    return passengerView(state, personId);
  }
}
