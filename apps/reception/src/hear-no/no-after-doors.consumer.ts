import { Controller } from '@nestjs/common';
import { Ctx, Payload } from '@nestjs/microservices';
import { PickType } from '@nestjs/swagger';
import { serviceCaller } from '@homeward/access';
import { PassengerNoAfterDoorsV1 } from '@homeward/contracts';
import { MessageContext, OnEvent } from '@homeward/messaging';
import { Arrivals } from '../storage/arrivals';
import { hearNo } from './hear-no';

class NoAfterDoors extends PickType(PassengerNoAfterDoorsV1, ['personId', 'flightId', 'heardAt', 'departed']) {}

/** Who flew though they said no is asked what they need now. */
@Controller()
export class NoAfterDoorsConsumer {
  constructor(private readonly arrivals: Arrivals) {}

  /** Marks the person among those who are expected: they are asked what they need now. */
  @OnEvent('passenger.no-after-doors.v1')
  async heard(@Payload() no: NoAfterDoors, @Ctx() { tx, message }: MessageContext) {
    const target = { id: no.flightId, whereItApplies: true };
    await this.arrivals.changeIn(tx, 'hear-no', target, serviceCaller('reception', message), (arrival) =>
      hearNo(arrival!, no),
    );
  }
}
