import { Controller } from '@nestjs/common';
import { Ctx, Payload } from '@nestjs/microservices';
import { serviceCaller } from '@homeward/access';
import { FlightDepartedV1 } from '@homeward/contracts';
import { accept } from '@homeward/kernel';
import { MessageContext, OnEvent } from '@homeward/messaging';
import { Arrivals } from '../storage/arrivals';

/** Expects exactly who departed. */
@Controller()
export class FlightDepartedConsumer {
  constructor(private readonly arrivals: Arrivals) {}

  @OnEvent('flight.departed.v1')
  async departed(
    @Payload() { flightId, operationId, people }: FlightDepartedV1,
    @Ctx() { tx, message }: MessageContext,
  ) {
    await this.arrivals.updateIn(tx, { id: flightId }, serviceCaller('reception', message), (arrival) =>
      arrival ? accept() : accept({ type: 'ArrivalExpected', flightId, operationId, expected: people }),
    );
  }
}
