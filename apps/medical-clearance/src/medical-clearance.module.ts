import { Module } from '@nestjs/common';
import { WorkClaims } from '@homeward/runtime';
import { CheckBeforeEmbarkationController } from './check-before-embarkation/check-before-embarkation.controller';
import { ExaminePersonController } from './examine-person/examine-person.controller';
import { FileOfPersonController } from './file-of-person/file-of-person.controller';
import { KnowMergesConsumer } from './follow-merged-records/know-merges.consumer';
import { PersonUnmergedConsumer } from './follow-merged-records/person-unmerged.consumer';
import { HistoryOfPersonController } from './history-of-person/history-of-person.controller';
import { KnowCallsConsumer } from './know-calls/know-calls.consumer';
import { KnowFlightsAndPersonsConsumer } from './know-flights/know-flights-and-persons.consumer';
import { FlightRescheduledConsumer } from './recompute-on-reschedule/flight-rescheduled.consumer';
import { FitnessOfPersonsController } from './fitness-of-persons/fitness-of-persons.controller';
import { ClaimController } from './who-waits/claim.controller';
import { WhoWaitsController } from './who-waits/who-waits.controller';
import { MedicalFiles } from './storage/medical-files';

/** Everything this service can do: its endpoints, its consumers, its stores. */
@Module({
  controllers: [
    HistoryOfPersonController,
    ClaimController,
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
  providers: [WorkClaims, MedicalFiles],
})
export class MedicalClearanceModule {}
