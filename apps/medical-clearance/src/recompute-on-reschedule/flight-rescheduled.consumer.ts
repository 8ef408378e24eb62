import { Controller } from '@nestjs/common';
import { Ctx, Payload } from '@nestjs/microservices';
import { PickType } from '@nestjs/swagger';
import { serviceCaller } from '@homeward/access';
import { FlightRescheduledV1 } from '@homeward/contracts';
import { MessageContext, OnEvent } from '@homeward/messaging';
import { MedicalFiles } from '../storage/medical-files';
import type { Database } from '../storage/prisma';
import { recompute } from './recompute';

class Rescheduled extends PickType(FlightRescheduledV1, ['flightId', 'legs']) {}

/** A flight that moves takes the validity of its checks with it. */
@Controller()
export class FlightRescheduledConsumer {
  constructor(private readonly files: MedicalFiles) {}

  @OnEvent('flight.rescheduled.v1')
  async rescheduled(@Payload() { flightId, legs }: Rescheduled, @Ctx() { tx, message }: MessageContext) {
    const arrival = new Date(legs[legs.length - 1]!.sta).toISOString();
    const called = await (tx as Database).calledPerson.findMany({ where: { flightId } });
    const caller = serviceCaller('medical-clearance', message);
    for (const { personId } of called)
      await this.files.updateIn(tx, { id: personId }, caller, (file) => recompute(file, flightId, arrival));
  }
}
