import { Controller } from '@nestjs/common';
import { Ctx, Payload } from '@nestjs/microservices';
import { PickType } from '@nestjs/swagger';
import { serviceCaller } from '@homeward/access';
import { PassengerNoAfterDoorsV1 } from '@homeward/contracts';
import { derivedId } from '@homeward/kernel';
import { MessageContext, OnEvent } from '@homeward/messaging';
import { FollowUps } from '../storage/follow-ups';
import { openFollowUp } from './ask-what-they-need';

class NoAfterDoors extends PickType(PassengerNoAfterDoorsV1, [
  'personId',
  'flightId',
  'operationId',
  'heardAt',
  'departed',
]) {}

/** Who flew though they said no is asked what they need now. */
@Controller()
export class NoAfterDoorsConsumer {
  constructor(private readonly followUps: FollowUps) {}

  /** Keeps who flew though they said no: protection asks them what they need now. */
  @OnEvent('passenger.no-after-doors.v1')
  async heard(@Payload() no: NoAfterDoors, @Ctx() { tx, message }: MessageContext) {
    const target = { id: derivedId(no.personId, no.flightId), whereItApplies: true };
    await this.followUps.changeIn(tx, 'open-follow-up', target, serviceCaller('protection', message), () =>
      openFollowUp(no),
    );
  }
}
