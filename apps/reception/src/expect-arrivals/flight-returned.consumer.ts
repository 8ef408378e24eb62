import { Controller } from '@nestjs/common';
import { Ctx, Payload } from '@nestjs/microservices';
import { PickType } from '@nestjs/swagger';
import { serviceCaller } from '@homeward/access';
import { FlightReturnedV1 } from '@homeward/contracts';
import { MessageContext, OnEvent } from '@homeward/messaging';
import { Arrivals } from '../storage/arrivals';
import { expectNobody } from './expect-arrivals';

class Returned extends PickType(FlightReturnedV1, ['flightId', 'returnedAt']) {}

/** Nobody arrives on a flight that came back to where it had left. */
@Controller()
export class FlightReturnedConsumer {
  constructor(private readonly arrivals: Arrivals) {}

  /** Expects nobody any more, until the flight leaves again; an arrival that is closed stays as it is. */
  @OnEvent('flight.returned.v1')
  async returned(@Payload() { flightId, returnedAt }: Returned, @Ctx() { tx, message }: MessageContext) {
    const target = { id: flightId, whereItApplies: true };
    await this.arrivals.changeIn(tx, 'expect-nobody', target, serviceCaller('reception', message), () =>
      expectNobody(returnedAt),
    );
  }
}
