import { Controller } from '@nestjs/common';
import { Ctx, Payload } from '@nestjs/microservices';
import { PickType } from '@nestjs/swagger';
import { serviceCaller } from '@homeward/access';
import { ConsentWithdrawnV1 } from '@homeward/contracts';
import { derivedId } from '@homeward/kernel';
import { MessageContext, OnEvent } from '@homeward/messaging';
import { Telling } from './telling';

class Withdrawn extends PickType(ConsentWithdrawnV1, [
  'personId',
  'consentId',
  'withdrawnAt',
  'saidAgainAt',
  'askProtection',
]) {}

/** Somebody said no out of fear. */
@Controller()
export class SaidNoConsumer {
  constructor(private readonly telling: Telling) {}

  /** Where a person spoke of fear with a no, protection gets a concern: the person waits for its answer, also with a new yes. */
  @OnEvent('consent.withdrawn.v1')
  async withdrawn(@Payload() no: Withdrawn, @Ctx() { tx, message }: MessageContext) {
    if (!no.askProtection) return;
    const concernId = derivedId(no.consentId, no.saidAgainAt ?? no.withdrawnAt);
    await this.telling.tellIn(tx, { concernId, personId: no.personId }, serviceCaller('protection', message));
  }
}
