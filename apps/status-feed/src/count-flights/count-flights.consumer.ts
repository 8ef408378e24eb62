import { Controller } from '@nestjs/common';
import { Ctx, Payload } from '@nestjs/microservices';
import { PickType } from '@nestjs/swagger';
import { airportsOf, departureOf, ArrivalReconciledV1, FlightCountedV1, FlightPlannedV1 } from '@homeward/contracts';
import { MessageContext, OnEvent } from '@homeward/messaging';
import type { Prisma } from '../generated/prisma/client';
import type { Database } from '../storage/prisma';

class Planned extends PickType(FlightPlannedV1, ['flightId', 'operationId', 'flightNumber', 'legs', 'stage']) {}

/** Keeps the figures of each flight. */
@Controller()
export class CountFlightsConsumer {
  /** Keeps route, departure and stage of the flight, and adds an entry to the feed. */
  @OnEvent('flight.planned.v1')
  planned(@Payload() { flightId, operationId, flightNumber, legs, stage }: Planned, @Ctx() ctx: MessageContext) {
    const route = airportsOf({ legs }).join('-');
    return this.count(ctx, flightId, { operationId, flightNumber, route, std: new Date(departureOf({ legs })), stage });
  }

  /** Keeps how many are listed, aboard, removed and departed, and the load, and adds an entry to the feed. */
  @OnEvent('flight.counted.v1')
  counted(@Payload() { flightId, operationId, counts, ...load }: FlightCountedV1, @Ctx() ctx: MessageContext) {
    const { seatsTaken, seats, payloadKg, payloadLimitKg } = load;
    return this.count(ctx, flightId, { operationId, counts, load: { seatsTaken, seats, payloadKg, payloadLimitKg } });
  }

  /** Keeps how many departed, arrived and were explained, and adds an entry to the feed. */
  @OnEvent('arrival.reconciled.v1')
  reconciled(
    @Payload() { flightId, departed, arrived, explained, variances }: ArrivalReconciledV1,
    @Ctx() ctx: MessageContext,
  ) {
    return this.count(ctx, flightId, {
      arrival: { departed, arrived, explained, variances } as Prisma.InputJsonObject,
    });
  }

  private async count(
    { tx, message }: MessageContext,
    flightId: string,
    fields: Omit<Prisma.CountedFlightCreateInput, 'flightId'>,
  ): Promise<void> {
    const db = tx as Database;
    const row = await db.countedFlight.upsert({ where: { flightId }, create: { flightId, ...fields }, update: fields });
    if (row.operationId)
      await db.feedEntry.create({
        data: { operationId: row.operationId, flightId, at: new Date(message.time), kind: 'flight' },
      });
  }
}
