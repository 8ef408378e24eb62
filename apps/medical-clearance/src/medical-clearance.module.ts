import { Module } from '@nestjs/common';
import { CheckBeforeEmbarkationController } from './check-before-embarkation/check-before-embarkation.controller';
import { ExaminePersonController } from './examine-person/examine-person.controller';
import { FileOfPersonController } from './file-of-person/file-of-person.controller';
import { KnowMergesConsumer } from './follow-merged-records/know-merges.consumer';
import { PersonUnmergedConsumer } from './follow-merged-records/person-unmerged.consumer';
import { KnowCallsConsumer } from './know-calls/know-calls.consumer';
import { KnowFlightsAndPersonsConsumer } from './know-flights/know-flights-and-persons.consumer';
import { FlightRescheduledConsumer } from './recompute-on-reschedule/flight-rescheduled.consumer';
import { FitnessOfPersonsController } from './fitness-of-persons/fitness-of-persons.controller';
import { WhoWaitsController } from './who-waits/who-waits.controller';
import { MedicalFiles } from './storage/medical-files';

/** Everything this service can do: its endpoints, its consumers, its stores. */
@Module({
  controllers: [
    ExaminePersonController,
    CheckBeforeEmbarkationController,
    FileOfPersonController,
    WhoWaitsController,
    FitnessOfPersonsController,
    KnowFlightsAndPersonsConsumer,
    KnowCallsConsumer,
    KnowMergesConsumer,
    PersonUnmergedConsumer,
    FlightRescheduledConsumer,
  ],
  providers: [MedicalFiles],
})
export class MedicalClearanceModule {}
