import { Module } from '@nestjs/common';
import { AgesNow, WorkClaims } from '@homeward/runtime';
import { AnswerConcernController } from './answer-concern/answer-concern.controller';
import { Answering } from './answer-concern/answering';
import { ConcernsController } from './answer-concern/concerns.controller';
import { AgreeToBestInterestsController } from './agree-to-best-interests/agree-to-best-interests.controller';
import { AgreeToSplitController } from './agree-to-split/agree-to-split.controller';
import { AskWhatTheyNeedController } from './ask-what-they-need/ask-what-they-need.controller';
import { NoAfterDoorsConsumer } from './ask-what-they-need/no-after-doors.consumer';
import { DecideBestInterestsController } from './decide-best-interests/decide-best-interests.controller';
import { FilesSeen } from './file-of-person/files-seen';
import { AssessmentsNowController } from './assessments-now/assessments-now.controller';
import { FileOfPersonController } from './file-of-person/file-of-person.controller';
import { HistoryOfPersonController } from './history-of-person/history-of-person.controller';
import { HoldPersonController } from './hold-person/hold-person.controller';
import { FindingsController } from './know-findings/findings.controller';
import { KnowFindingsConsumer } from './know-findings/know-findings.consumer';
import { KnowPersonsConsumer } from './know-persons/know-persons.consumer';
import { OrderSeparationController } from './order-separation/order-separation.controller';
import { RecordOtherParentController } from './record-other-parent/record-other-parent.controller';
import { ScreenPersonController } from './screen-person/screen-person.controller';
import { Concerns } from './storage/concerns';
import { FollowUps } from './storage/follow-ups';
import { ProtectionFiles } from './storage/protection-files';
import { Separations } from './storage/separations';
import { AskingAnew } from './tell-protection/asking-anew';
import { PersonUnmergedConsumer } from './tell-protection/person-unmerged.consumer';
import { NotSeenConsumer } from './tell-protection/not-seen.consumer';
import { SaidNoConsumer } from './tell-protection/said-no.consumer';
import { TellProtectionController } from './tell-protection/tell-protection.controller';
import { Telling } from './tell-protection/telling';
import { ClaimController } from './who-waits/claim.controller';
import { WhoWaitsController } from './who-waits/who-waits.controller';

/** Everything this service can do: its endpoints, its consumers, its stores. */
@Module({
  controllers: [
    HistoryOfPersonController,
    ClaimController,
    ScreenPersonController,
    HoldPersonController,
    DecideBestInterestsController,
    AgreeToBestInterestsController,
    RecordOtherParentController,
    AgreeToSplitController,
    AssessmentsNowController,
    FileOfPersonController,
    WhoWaitsController,
    AskWhatTheyNeedController,
    TellProtectionController,
    ConcernsController,
    AnswerConcernController,
    KnowPersonsConsumer,
    NoAfterDoorsConsumer,
    PersonUnmergedConsumer,
    SaidNoConsumer,
    NotSeenConsumer,
    OrderSeparationController,
    FindingsController,
    KnowFindingsConsumer,
  ],
  providers: [
    WorkClaims,
    AgesNow,
    FilesSeen,
    ProtectionFiles,
    FollowUps,
    Concerns,
    Telling,
    AskingAnew,
    Answering,
    Separations,
  ],
})
export class ProtectionModule {}
