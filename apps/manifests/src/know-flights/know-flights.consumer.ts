import { Controller } from '@nestjs/common';
import { Ctx, Payload } from '@nestjs/microservices';
import { serviceCaller, withoutCommand } from '@homeward/access';
import { departureOf, FlightPlannedV1 } from '@homeward/contracts';
import { MessageContext, OnEvent } from '@homeward/messaging';
import type { Prisma } from '../generated/prisma/client';
import { knownFlight } from '../storage/flights';
import type { Database } from '../storage/prisma';
import { FollowAircraft } from './follow-aircraft';

/** Keeps each flight as it will fly: limits, legs and times. Readiness is always judged against the latest. */
@Controller()
export class KnowFlightsConsumer {
  constructor(private readonly aircraft: FollowAircraft) {}

  /**
   * Keeps the flight as it will fly: limits, legs, times, stage. Its list follows it: it departs where the aircraft has left,
   * and is open again where the aircraft is back at the ramp.
   */
  @OnEvent('flight.planned.v1')
  async planned(@Payload() flight: FlightPlannedV1, @Ctx() { tx, message }: MessageContext) {
    const { flightId, operationId } = flight;
    const fields = {
      operationId,
      std: new Date(departureOf(flight)),
      plan: { ...flight } as unknown as Prisma.InputJsonObject,
    };
    const db = tx as Database;
    const before = (await knownFlight(db, flightId))?.stage;
    await this.aircraft.follow(tx, flight, before, withoutCommand(serviceCaller('manifests', message)));
    // The list is locked before its flight everywhere: in another order two transactions could wait for each other.
    await db.flight.upsert({ where: { flightId }, create: { flightId, ...fields }, update: fields });
  }
}
