import { Controller } from '@nestjs/common';
import { Ctx, Payload } from '@nestjs/microservices';
import { PickType } from '@nestjs/swagger';
import { serviceCaller } from '@homeward/access';
import { FlightRescheduledV1 } from '@homeward/contracts';
import { MessageContext, OnEvent } from '@homeward/messaging';
import { Consents } from '../storage/consents';
import type { Database } from '../storage/prisma';
import { recordId } from '../storage/record-id';
import { markStale } from './mark-stale';

class Rescheduled extends PickType(FlightRescheduledV1, ['flightId', 'material']) {}

/** Another destination or another day is not what people said yes to. */
@Controller()
export class FlightRescheduledConsumer {
  constructor(private readonly consents: Consents) {}

  @OnEvent('flight.rescheduled.v1')
  async rescheduled(@Payload() { flightId, material }: Rescheduled, @Ctx() { tx, message }: MessageContext) {
    if (!material) return;
    const called = await (tx as Database).calledPerson.findMany({ where: { flightId } });
    const caller = serviceCaller('consent', message);
    for (const { personId } of called)
      await this.consents.updateIn(tx, { id: recordId(personId, 'RETURN') }, caller, (consent, now) =>
        markStale(consent, flightId, now),
      );
  }
}
