import { Controller } from '@nestjs/common';
import { Ctx, Payload } from '@nestjs/microservices';
import { PickType } from '@nestjs/swagger';
import { serviceCaller } from '@homeward/access';
import { lastArrivalOf, FlightRescheduledV1 } from '@homeward/contracts';
import { MessageContext, OnEvent } from '@homeward/messaging';
import { arrivalsWhenMoved } from '../storage/calls';
import { MedicalFiles } from '../storage/medical-files';
import { recompute } from './recompute.decision';

class Rescheduled extends PickType(FlightRescheduledV1, ['flightId', 'legs']) {}

/** A flight that moves takes the validity of checks with it, except where somebody may be on a later one too. */
@Controller()
export class FlightRescheduledConsumer {
  constructor(private readonly files: MedicalFiles) {}

  /** Computes again until when the clearance of everybody on the flight has to hold. */
  @OnEvent('flight.rescheduled.v1')
  async rescheduled(@Payload() { flightId, legs }: Rescheduled, @Ctx() { tx, message }: MessageContext) {
    const sta = new Date(lastArrivalOf({ legs }));
    const caller = serviceCaller('medical-clearance', message);
    for (const { personId, last } of await arrivalsWhenMoved(tx, flightId, sta))
      await this.files.changeIn(tx, 'recompute', { id: personId, whereItApplies: true }, caller, (file) =>
        recompute(file!, { flightId, arrival: last.toISOString() }),
      );
  }
}
