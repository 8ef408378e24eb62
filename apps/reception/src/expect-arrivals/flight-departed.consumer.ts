import { Controller } from '@nestjs/common';
import { Ctx, Payload } from '@nestjs/microservices';
import { serviceCaller, withoutCommand } from '@homeward/access';
import { FlightDepartedV1 } from '@homeward/contracts';
import { MessageContext, OnEvent } from '@homeward/messaging';
import { Arrivals } from '../storage/arrivals';
import { land } from '../know-flights/land.decision';
import { wayOf } from '../storage/flight-ways';
import type { Database } from '../storage/prisma';
import { expectArrivals } from './expect-arrivals';

/** Expects exactly who departed. A flight that is expected already stays as it is. */
@Controller()
export class FlightDepartedConsumer {
  constructor(private readonly arrivals: Arrivals) {}

  /** Expects exactly the people who departed, each at the airport where they leave. */
  @OnEvent('flight.departed.v1')
  async departed(@Payload() flight: FlightDepartedV1, @Ctx() { tx, message }: MessageContext) {
    const target = { id: flight.flightId, whereItApplies: true };
    const caller = serviceCaller('reception', message);
    await this.arrivals.changeIn(tx, 'expect', target, caller, () => expectArrivals(flight));
    // The landing may be read before the departure: they come on different streams.
    const way = await wayOf(tx as Database, flight.flightId);
    if (way)
      await this.arrivals.changeIn(tx, 'land', target, withoutCommand(caller), (arrival) =>
        land(arrival!, way, message.time),
      );
  }
}
