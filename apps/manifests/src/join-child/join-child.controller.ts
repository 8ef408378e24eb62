import { Body, Controller, HttpCode, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { IsUUID } from 'class-validator';
import { Access, Caller } from '@homeward/access';
import type { Clock } from '@homeward/kernel';
import { InjectClock, InjectDatabase } from '@homeward/runtime';
import { versionReasons } from '../model/version-reason';
import { PassengerView, passengerView } from '../passenger-list/passenger.view';
import { AgesOnDays } from '../storage/ages';
import { getFlight } from '../storage/flights';
import { getNewborn } from '../storage/newborns';
import { PassengerLists } from '../storage/passenger-lists';
import type { Database } from '../storage/prisma';
import { Wristbands } from '../storage/wristbands';
import { joinChild } from './join-child';

export class JoinChildRequest {
  /** The child, registered and called for the flight. */
  @IsUUID() personId: string;
  /** Who on the list is recorded to answer for it. */
  @IsUUID() guardianId: string;
}

@Controller('flights/:flightId/children')
export class JoinChildController {
  constructor(
    private readonly lists: PassengerLists,
    private readonly wristbands: Wristbands,
    private readonly ages: AgesOnDays,
    @InjectDatabase() private readonly db: Database,
    @InjectClock() private readonly clock: Clock,
  ) {}

  /** A child who was left out when the list was frozen joins its family there, in a new version. 409 says what is still missing. */
  @Post()
  @HttpCode(200)
  @Access('manifest:freeze')
  async join(
    @Param('flightId', ParseUUIDPipe) flightId: string,
    @Body() { personId, guardianId }: JoinChildRequest,
    @Caller() caller: Caller,
  ): Promise<PassengerView> {
    const flight = await getFlight(this.db, flightId);
    const child = await getNewborn(this.db, this.ages, flight, personId, this.clock.now());
    const call = (await this.db.call.findFirst({ where: { flightId, personId } })) ?? undefined;
    const { state } = await this.lists.decide(
      'join-child',
      { id: flightId, unconditional: true },
      caller,
      (day) =>
        joinChild(day, { child, careOf: guardianId, call }, (number) =>
          this.wristbands.codeOf(day.list.flight, number),
        ),
      { versionBecause: versionReasons.CHILD_JOINED },
    );
    return passengerView(state, personId);
  }
}
