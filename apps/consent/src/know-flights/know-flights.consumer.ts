import { Controller } from '@nestjs/common';
import { Ctx, Payload } from '@nestjs/microservices';
import { PickType } from '@nestjs/swagger';
import { departureOf, FlightPlannedV1 } from '@homeward/contracts';
import { MessageContext, OnEvent } from '@homeward/messaging';
import type { Database } from '../storage/prisma';

class Planned extends PickType(FlightPlannedV1, ['flightId', 'legs', 'stage']) {}

/** Keeps when flights leave: by then people have to be asked again. */
@Controller()
export class KnowFlightsConsumer {
  /** Keeps when the flight leaves and how far it is: whoever is called for it is asked again before. */
  @OnEvent('flight.planned.v1')
  async planned(@Payload() { flightId, legs, stage }: Planned, @Ctx() { tx }: MessageContext) {
    const fields = { std: new Date(departureOf({ legs })), stage };
    await (tx as Database).flight.upsert({ where: { flightId }, create: { flightId, ...fields }, update: fields });
  }
}
