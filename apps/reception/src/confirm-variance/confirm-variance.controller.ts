import { Controller, HttpCode, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { Access, Caller } from '@homeward/access';
import { ArrivalView, arrivalView } from '../arrivals-of-flight/arrival.view';
import { signedBy } from '../model/signed-by';
import { Arrivals } from '../storage/arrivals';
import { confirmVariance } from './confirm-variance';

@Controller('flights/:flightId/arrivals/variances/:varianceId/confirmations')
export class ConfirmVarianceController {
  constructor(private readonly arrivals: Arrivals) {}

  /**
   * Confirms what became of somebody whom nobody has seen at the other end (missing, died, left in transit): whoever recorded
   * it is another person, without a role in common. Until then they are not accounted for.
   */
  @Post()
  @HttpCode(200)
  @Access('arrival:confirm')
  async confirm(
    @Param('flightId', ParseUUIDPipe) flightId: string,
    @Param('varianceId', ParseUUIDPipe) varianceId: string,
    @Caller() caller: Caller,
  ): Promise<ArrivalView> {
    const stored = await this.arrivals.add('confirm-variance', flightId, caller, (arrival, now) =>
      confirmVariance({ arrival, varianceId, confirmed: signedBy(caller, now) }),
    );
    return arrivalView(stored, this.arrivals);
  }
}
