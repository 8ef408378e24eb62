import { Controller } from '@nestjs/common';
import { Ctx, Payload } from '@nestjs/microservices';
import { PickType } from '@nestjs/swagger';
import { serviceCaller } from '@homeward/access';
import { ArrivalReconciledV1, FlightDepartedV1 } from '@homeward/contracts';
import { MessageContext, OnEvent } from '@homeward/messaging';
import type { ReachStage } from '../commands/reach-stage';
import { Flights } from '../storage/flights';
import { reachStage } from './reach-stage.decision';

class Departed extends PickType(FlightDepartedV1, ['flightId', 'doorsClosedAt', 'early']) {}
class Reconciled extends PickType(ArrivalReconciledV1, ['flightId']) {}

/** What the boarding gate and reception report of a flight counts, at whatever stage it is here. */
@Controller()
export class FollowTheDayConsumer {
  constructor(private readonly flights: Flights) {}

  /** The aircraft doors closed and the people left: the stage becomes OFF_BLOCK, out of order where no step leads there, with the reason of a departure long before its time. A flight that came back from that departure stays where it is. */
  @OnEvent('flight.departed.v1')
  departed(@Payload() { flightId, doorsClosedAt, early }: Departed, @Ctx() context: MessageContext) {
    return this.reach(flightId, { report: 'follow-departure', doorsClosedAt, early }, context);
  }

  /** Everybody is accounted for: the stage becomes RECONCILED, out of order if need be. */
  @OnEvent('arrival.reconciled.v1')
  reconciled(@Payload() { flightId }: Reconciled, @Ctx() context: MessageContext) {
    return this.reach(flightId, { report: 'report-reconciliation' }, context);
  }

  private async reach(flightId: string, reached: ReachStage, { tx, message }: MessageContext): Promise<void> {
    const target = { id: flightId, whereItApplies: true };
    await this.flights.changeIn(tx, reached.report, target, serviceCaller('charter-flights', message), (flight) =>
      reachStage(flight!, reached),
    );
  }
}
