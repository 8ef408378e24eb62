import { Controller } from '@nestjs/common';
import { Ctx, Payload } from '@nestjs/microservices';
import { serviceCaller } from '@homeward/access';
import { FlightPlannedV1 } from '@homeward/contracts';
import { MessageContext, OnEvent } from '@homeward/messaging';
import type { Prisma } from '../generated/prisma/client';
import { departureOf } from '../model/traveller';
import { PassengerLists } from '../storage/passenger-lists';
import type { Database } from '../storage/prisma';
import { followPlan } from './follow-plan.decision';

/** Keeps each flight as it will fly: limits, legs and times. Readiness is always judged against the latest. */
@Controller()
export class KnowFlightsConsumer {
  constructor(private readonly lists: PassengerLists) {}

  /** Keeps the flight as it will fly: limits, legs, times, stage. Lists that are still open follow it. */
  @OnEvent('flight.planned.v1')
  async planned(@Payload() flight: FlightPlannedV1, @Ctx() { tx, message }: MessageContext) {
    const { flightId, operationId } = flight;
    const fields = {
      operationId,
      std: new Date(departureOf(flight)),
      plan: { ...flight } as unknown as Prisma.InputJsonObject,
    };
    const caller = serviceCaller('manifests', message);
    await this.lists.changeIn(tx, 'replan', { id: flightId, whereItApplies: true }, caller, () => followPlan(flight));
    // The list is locked before its flight everywhere: in another order two transactions could wait for each other.
    await (tx as Database).flight.upsert({ where: { flightId }, create: { flightId, ...fields }, update: fields });
  }
}
