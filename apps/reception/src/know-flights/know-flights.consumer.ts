import { Controller } from '@nestjs/common';
import { Ctx, Payload } from '@nestjs/microservices';
import { PickType } from '@nestjs/swagger';
import { serviceCaller } from '@homeward/access';
import { FlightPlannedV1 } from '@homeward/contracts';
import { MessageContext, OnEvent } from '@homeward/messaging';
import type { Prisma } from '../generated/prisma/client';
import { follow } from '../model/flight-way';
import { Arrivals } from '../storage/arrivals';
import { wayOf } from '../storage/flight-ways';
import type { Database } from '../storage/prisma';
import { land } from './land.decision';

class Planned extends PickType(FlightPlannedV1, ['flightId', 'operationId', 'legs', 'stage']) {}

/** People are received once their flight has landed, and the flight desk says when. */
@Controller()
export class KnowFlightsConsumer {
  constructor(private readonly arrivals: Arrivals) {}

  /** Keeps how far the flight has come: from its landing on people are received, at each stop. */
  @OnEvent('flight.planned.v1')
  async planned(@Payload() { flightId, operationId, legs, stage }: Planned, @Ctx() { tx, message }: MessageContext) {
    const db = tx as Database;
    const way = follow(await wayOf(db, flightId), { stage, stops: legs.map((l) => l.to) });
    const fields = { operationId, way: { ...way } as Prisma.InputJsonObject };
    await db.flightWay.upsert({ where: { flightId }, create: { flightId, ...fields }, update: fields });
    const target = { id: flightId, whereItApplies: true };
    await this.arrivals.changeIn(tx, 'land', target, serviceCaller('reception', message), (arrival) =>
      land(arrival!, way, message.time),
    );
  }
}
