import { Body, Controller, HttpCode, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayNotEmpty,
  IsArray,
  IsInt,
  IsString,
  IsUUID,
  Max,
  Min,
  ValidateNested,
} from 'class-validator';
import { Access, Caller } from '@homeward/access';
import { PersonCalledV1, messageOf } from '@homeward/contracts';
import { RulesBroken, brokenBy, type Clock } from '@homeward/kernel';
import { appendToOutbox, type Tx } from '@homeward/messaging';
import { InjectClock, InjectDatabase } from '@homeward/runtime';
import { offPointIsOnTheRoute } from '../rules/versions/off-point-is-on-the-route';
import type { Database } from '../storage/prisma';
import { getFlight } from '../storage/flights';

export class CalledPerson {
  @IsUUID() personId: string;
  /** IATA code of the stop where the person leaves. */
  @IsString() offPoint: string;
  /** Weighed baggage, kg. */
  @IsInt() @Min(0) @Max(500) bagKg: number;
  /** Advisory points; never used to exclude (docs/handbook/family.md#priority). */
  @IsInt() @Min(0) @Max(1000) priority: number;
}

export class CallPeopleRequest {
  @IsArray()
  @ArrayNotEmpty()
  @ArrayMaxSize(1000)
  @ValidateNested({ each: true })
  @Type(() => CalledPerson)
  people: CalledPerson[];
}

export class CalledView {
  /** How many people are called for the flight now. */
  called: number;
}

@Controller('flights/:flightId/calls')
export class CallPeopleController {
  constructor(
    @InjectDatabase() private readonly db: Database,
    @InjectClock() private readonly clock: Clock,
  ) {}

  /** Calls people for a flight, or corrects where they leave and what they bring. Sending it again changes nothing. */
  @Post()
  @HttpCode(200)
  @Access('manifest:propose')
  async call(
    @Param('flightId', ParseUUIDPipe) flightId: string,
    @Body() { people }: CallPeopleRequest,
    @Caller() caller: Caller,
  ): Promise<CalledView> {
    const flight = await getFlight(this.db, flightId);
    const broken = brokenBy([offPointIsOnTheRoute], { flight, offPoints: people.map((p) => p.offPoint) });
    if (broken.length > 0) throw new RulesBroken(broken);
    return this.db.$transaction(async (tx) => {
      for (const { personId, ...fields } of people)
        await tx.call.upsert({
          where: { flightId_personId: { flightId, personId } },
          create: { flightId, personId, ...fields },
          update: fields,
        });
      const at = this.clock.now();
      const told = people.map(({ personId }) =>
        messageOf(PersonCalledV1, personId, { personId, flightId }, at, 'manifests', caller),
      );
      await appendToOutbox(tx as unknown as Tx, told);
      return { called: await tx.call.count({ where: { flightId } }) };
    });
  }
}
