import { Body, Controller, Get, HttpCode, Param, ParseUUIDPipe, Post } from '@nestjs/common';
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
import { InjectDatabase } from '@homeward/runtime';
import { Calls } from '../storage/calls';
import type { Database } from '../storage/prisma';
import { travellersToCall } from '../storage/travellers';
import { callPeople } from './call-people';

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
  /** What can be done now. */
  actions: string[];
}

@Controller('flights/:flightId/calls')
export class CallPeopleController {
  constructor(
    private readonly calls: Calls,
    @InjectDatabase() private readonly db: Database,
  ) {}

  /** How many people are called for a flight, and what can be done now. */
  @Get()
  @Access('readiness:read')
  now(@Param('flightId', ParseUUIDPipe) flightId: string): Promise<CalledView> {
    return this.calls.now(flightId);
  }

  /**
   * Calls people for a flight, or corrects where they leave and what they bring. Sending it again changes nothing. 409 once
   * the flight was called off or its aircraft doors have closed, and for people of another operation, who have said yes
   * to another journey, or of whom no registration has arrived yet: then nobody is called, and all are called again.
   */
  @Post()
  @HttpCode(200)
  @Access('manifest:propose')
  async call(
    @Param('flightId', ParseUUIDPipe) flightId: string,
    @Body() { people }: CallPeopleRequest,
    @Caller() caller: Caller,
  ): Promise<CalledView> {
    const known = await travellersToCall(
      this.db,
      people.map((p) => p.personId),
    );
    return this.calls.decide('call', flightId, caller, (flight, calls) => callPeople({ flight, people, known }, calls));
  }
}
