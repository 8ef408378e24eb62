import { utcDayOf } from '@homeward/kernel';
import { Controller } from '@nestjs/common';
import { Ctx, Payload } from '@nestjs/microservices';
import { PickType } from '@nestjs/swagger';
import { departureOf, lastArrivalOf, FlightPlannedV1, PersonRegisteredV1 } from '@homeward/contracts';
import { MessageContext, OnEvent } from '@homeward/messaging';
import type { Database } from '../storage/prisma';

class Registered extends PickType(PersonRegisteredV1, ['personId', 'operationId', 'registeredOn']) {}
class Planned extends PickType(FlightPlannedV1, ['flightId', 'legs', 'stage']) {}

/** Keeps who is to be examined, and when the flights leave and arrive. */
@Controller()
export class KnowFlightsAndPersonsConsumer {
  /** Keeps who waits to be examined, and since when. */
  @OnEvent('person.registered.v1')
  async registered(@Payload() { personId, operationId, registeredOn }: Registered, @Ctx() { tx }: MessageContext) {
    const fields = { operationId, registeredOn: new Date(utcDayOf(registeredOn)) };
    await (tx as Database).person.upsert({ where: { personId }, create: { personId, ...fields }, update: fields });
  }

  /** Keeps when the flight leaves and arrives: clearances have to hold until then. */
  @OnEvent('flight.planned.v1')
  async planned(@Payload() { flightId, legs, stage }: Planned, @Ctx() { tx }: MessageContext) {
    const fields = { std: new Date(departureOf({ legs })), sta: new Date(lastArrivalOf({ legs })), stage };
    await (tx as Database).flight.upsert({ where: { flightId }, create: { flightId, ...fields }, update: fields });
  }
}
