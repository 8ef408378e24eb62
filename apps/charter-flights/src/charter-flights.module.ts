import { Module } from '@nestjs/common';
import { DecideGoController } from './decide-go/decide-go.controller';
import { FlightsController } from './flights/flights.controller';
import { FollowTheDayConsumer } from './follow-the-day/follow-the-day.consumer';
import { MoveStageController } from './move-stage/move-stage.controller';
import { PlanFlightController } from './plan-flight/plan-flight.controller';
import { RescheduleFlightController } from './reschedule-flight/reschedule-flight.controller';
import { Flights } from './storage/flights';
import { FlightNowController } from './flight-now/flight-now.controller';
import { TrackPermitsController } from './track-permits/track-permits.controller';

/** Everything this service can do: its endpoints, its consumers, its stores. */
@Module({
  controllers: [
    PlanFlightController,
    FlightsController,
    TrackPermitsController,
    DecideGoController,
    MoveStageController,
    RescheduleFlightController,
    FlightNowController,
    FollowTheDayConsumer,
  ],
  providers: [Flights],
})
export class CharterFlightsModule {}
