import { Controller } from '@nestjs/common';
import { Ctx, Payload } from '@nestjs/microservices';
import { serviceCaller } from '@homeward/access';
import { FlightDepartedV1 } from '@homeward/contracts';
import { MessageContext, OnEvent } from '@homeward/messaging';
import { Arrivals } from '../storage/arrivals';
import { expectArrivals } from './expect-arrivals';

/** Expects exactly who departed. A flight that is expected already stays as it is. */
@Controller()
export class FlightDepartedConsumer {
  constructor(private readonly arrivals: Arrivals) {}

  /** Expects exactly the people who departed, each at the airport where they leave. */
  @OnEvent('flight.departed.v1')
  async departed(@Payload() flight: FlightDepartedV1, @Ctx() { tx, message }: MessageContext) {
    const target = { id: flight.flightId, whereItApplies: true };
    await this.arrivals.changeIn(tx, 'expect', target, serviceCaller('reception', message), () =>
      expectArrivals(flight),
    );
  }
}
