import { Controller } from '@nestjs/common';
import { Ctx, Payload } from '@nestjs/microservices';
import { PickType } from '@nestjs/swagger';
import { serviceCaller } from '@homeward/access';
import { ArrivalNotSeenV1 } from '@homeward/contracts';
import { derivedId } from '@homeward/kernel';
import { MessageContext, OnEvent } from '@homeward/messaging';
import { Telling } from './telling';

class NotSeen extends PickType(ArrivalNotSeenV1, ['personId', 'flightId', 'varianceId']) {}

/** Reception has not seen somebody who left. */
@Controller()
export class NotSeenConsumer {
  constructor(private readonly telling: Telling) {}

  /** Protection gets a concern about the person: they look for them at once, before anybody confirms that they are missing. */
  @OnEvent('arrival.not-seen.v1')
  async missed(@Payload() { personId, flightId, varianceId }: NotSeen, @Ctx() { tx, message }: MessageContext) {
    const heard = { concernId: derivedId(flightId, varianceId), personId, notSeenOn: flightId };
    await this.telling.tellIn(tx, heard, serviceCaller('protection', message));
  }
}
