import { Body, Controller, HttpCode, Post } from '@nestjs/common';
import { IsUUID } from 'class-validator';
import { Access } from '@homeward/access';
import type { Clock } from '@homeward/kernel';
import { InjectClock } from '@homeward/runtime';
import { Flights } from '../storage/flights';
import { PlanNow, planNowOf } from './plan-now.view';

export class FlightNowRequest {
  @IsUUID() flightId: string;
}

export class FlightNowView {
  /** The moment of the answer. */
  asOf: string;
  /** The flight with what was decided up to this moment; missing where it is not known or not believed. */
  plan?: PlanNow;
  /** Who decided the last GO or NO-GO for this departure time: the aircraft doors are closed by another. */
  goBy?: string;
  /** Whether the record is as this service wrote it. */
  agreesWithHistory: boolean;
}

/**
 * Asked when the aircraft doors close and when the departure is recorded: whether the flight still goes, straight from the
 * record. A NO-GO, a permit taken back or a cancellation counts from the moment at which it was recorded, not from the one
 * at which others have read its event. `standing` is its address for programs of the version before.
 */
@Controller(['flight-now', 'standing'])
export class FlightNowController {
  constructor(
    private readonly flights: Flights,
    @InjectClock() private readonly clock: Clock,
  ) {}

  @Post()
  @HttpCode(200)
  @Access('owners-answer:read')
  async now(@Body() { flightId }: FlightNowRequest): Promise<FlightNowView> {
    const found = (await this.flights.examine([flightId])).get(flightId);
    const agreesWithHistory = !found || found.broken.length === 0;
    return {
      asOf: this.clock.now().toISOString(),
      plan: found?.state && agreesWithHistory ? planNowOf(found.state) : undefined,
      goBy: agreesWithHistory ? found?.state?.go?.by : undefined,
      agreesWithHistory,
    };
  }
}
