import { Controller } from '@nestjs/common';
import { Ctx, Payload } from '@nestjs/microservices';
import { PickType } from '@nestjs/swagger';
import { serviceCaller } from '@homeward/access';
import { ArrivalReconciledV1, FlightDepartedV1, type FlightStage } from '@homeward/contracts';
import { accept } from '@homeward/kernel';
import { MessageContext, OnEvent } from '@homeward/messaging';
import { Flights } from '../storage/flights';

class Departed extends PickType(FlightDepartedV1, ['flightId']) {}
class Reconciled extends PickType(ArrivalReconciledV1, ['flightId']) {}

/** What gate and reception report of a flight counts, whatever buttons were pressed here before. */
@Controller()
export class FollowTheDayConsumer {
  constructor(private readonly flights: Flights) {}

  @OnEvent('flight.departed.v1')
  departed(@Payload() { flightId }: Departed, @Ctx() ctx: MessageContext) {
    return this.reach(flightId, 'OFF_BLOCK', ctx);
  }

  @OnEvent('arrival.reconciled.v1')
  reconciled(@Payload() { flightId }: Reconciled, @Ctx() ctx: MessageContext) {
    return this.reach(flightId, 'RECONCILED', ctx);
  }

  private async reach(id: string, stage: FlightStage, { tx, message }: MessageContext): Promise<void> {
    await this.flights.updateIn(tx, { id }, serviceCaller('charter-flights', message), (flight) =>
      !flight || flight.stage === stage ? accept() : accept({ type: 'StageChanged', stage }),
    );
  }
}
