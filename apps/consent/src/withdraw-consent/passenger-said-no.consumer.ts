import { Controller } from '@nestjs/common';
import { Ctx, Payload } from '@nestjs/microservices';
import { PickType } from '@nestjs/swagger';
import { serviceCaller } from '@homeward/access';
import { PassengerSaidNoV1 } from '@homeward/contracts';
import { MessageContext, OnEvent } from '@homeward/messaging';
import type { Database } from '../storage/prisma';
import { Consents } from '../storage/consents';
import { recordId } from '../storage/record-id';
import { withdrawConsent } from './withdraw-consent';

class SaidNo extends PickType(PassengerSaidNoV1, ['personId']) {}

/** A no at the boarding gate is a withdrawal like any other. */
@Controller()
export class PassengerSaidNoConsumer {
  constructor(private readonly consents: Consents) {}

  /** Records the withdrawal, under both records where two were one person. */
  @OnEvent('passenger.said-no.v1')
  async saidNo(@Payload() { personId }: SaidNo, @Ctx() { tx, message }: MessageContext) {
    const caller = serviceCaller('consent', message);
    const known = await (tx as Database).person.findUnique({ where: { personId }, select: { mergedInto: true } });
    for (const id of [personId, known?.mergedInto].filter((one) => one != null))
      await this.consents.changeIn(tx, 'withdraw', { id: recordId(id, 'RETURN') }, caller, (consent, now) =>
        withdrawConsent(consent, {
          personId: id,
          purpose: 'RETURN',
          channel: 'GATE',
          reason: 'W-UNSTATED',
          by: caller.id,
          now,
        }),
      );
  }
}
