import { Module } from '@nestjs/common';
import { AccountForPeopleController } from './account-for-people/account-for-people.controller';
import { ArrivalsOfFlightController } from './arrivals-of-flight/arrivals-of-flight.controller';
import { WhatWasRecordedController } from './arrivals-of-flight/what-was-recorded.controller';
import { CloseArrivalController } from './close-arrival/close-arrival.controller';
import { ConfirmVarianceController } from './confirm-variance/confirm-variance.controller';
import { FlightDepartedConsumer } from './expect-arrivals/flight-departed.consumer';
import { FlightReturnedConsumer } from './expect-arrivals/flight-returned.consumer';
import { NoAfterDoorsConsumer } from './hear-no/no-after-doors.consumer';
import { HistoryOfPersonController } from './history-of-person/history-of-person.controller';
import { KnowFlightsConsumer } from './know-flights/know-flights.consumer';
import { RecordFoundController } from './record-found/record-found.controller';
import { TakeBackTickController } from './take-back-tick/take-back-tick.controller';
import { Arrivals } from './storage/arrivals';

/** Everything this service can do: its endpoints, its consumers, its stores. */
@Module({
  controllers: [
    HistoryOfPersonController,
    ArrivalsOfFlightController,
    AccountForPeopleController,
    CloseArrivalController,
    ConfirmVarianceController,
    RecordFoundController,
    WhatWasRecordedController,
    TakeBackTickController,
    KnowFlightsConsumer,
    FlightDepartedConsumer,
    FlightReturnedConsumer,
    NoAfterDoorsConsumer,
  ],
  providers: [Arrivals],
})
export class ReceptionModule {}
