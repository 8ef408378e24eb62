import { Module } from '@nestjs/common';
import { AgesNow, WorkClaims } from '@homeward/runtime';
import { ConfirmIndependentlyController } from './confirm-independently/confirm-independently.controller';
import { ConsentReceiptController } from './consent-receipt/consent-receipt.controller';
import { ReceiptProofs } from './consent-receipt/receipt-proofs';
import { ReceiptSigner } from './consent-receipt/receipt-signer';
import { ConsentsOfPersonController } from './consents-of-person/consents-of-person.controller';
import { EmbassyListController } from './embassy-list/embassy-list.controller';
import { PersonMergedConsumer } from './follow-merged-records/person-merged.consumer';
import { PersonUnmergedConsumer } from './follow-merged-records/person-unmerged.consumer';
import { AskProtection } from './embassy-list/ask-protection';
import { AskNames } from './give-consent/ask-names';
import { GiveConsentController } from './give-consent/give-consent.controller';
import { HistoryOfPersonController } from './history-of-person/history-of-person.controller';
import { Doubts } from './hold-counselling-session/doubts';
import { HeldTalks } from './hold-counselling-session/held-talks';
import { HoldCounsellingSessionController } from './hold-counselling-session/hold-counselling-session.controller';
import { WhatWasSaidController } from './hold-counselling-session/what-was-said.controller';
import { HoldShortTalkController } from './hold-short-talk/hold-short-talk.controller';
import { SessionsOfPersonController } from './hold-counselling-session/sessions-of-person.controller';
import { KnowFlightsConsumer } from './know-flights/know-flights.consumer';
import { KnownPersons } from './know-persons/known-persons';
import { KnowPersonsConsumer } from './know-persons/know-persons.consumer';
import { KnowCallsConsumer } from './mark-stale-on-material-change/know-calls.consumer';
import { AgeCorrectedConsumer } from './mark-stale-on-material-change/age-corrected.consumer';
import { FamilyAndRiskConsumer } from './mark-stale-on-material-change/family-and-risk.consumer';
import { FlightRescheduledConsumer } from './mark-stale-on-material-change/flight-rescheduled.consumer';
import { GuardianEndedConsumer } from './mark-stale-on-material-change/guardian-ended.consumer';
import { ReconfirmConsentController } from './reconfirm-consent/reconfirm-consent.controller';
import { RefuseConsentController } from './refuse-consent/refuse-consent.controller';
import { StatusOfPersonsController } from './status-of-persons/status-of-persons.controller';
import { ClaimController } from './who-waits/claim.controller';
import { WhoWaitsController } from './who-waits/who-waits.controller';
import { Consents } from './storage/consents';
import { CounsellingSessions } from './storage/counselling-sessions';
import { PassengerSaidNoConsumer } from './withdraw-consent/passenger-said-no.consumer';
import { WithdrawConsentController } from './withdraw-consent/withdraw-consent.controller';
import { WithdrawalBodies } from './withdraw-consent/withdrawal-bodies';

/** All endpoints, consumers and stores of this service. */
@Module({
  controllers: [
    HistoryOfPersonController,
    ClaimController,
    HoldCounsellingSessionController,
    HoldShortTalkController,
    SessionsOfPersonController,
    WhatWasSaidController,
    ConfirmIndependentlyController,
    GiveConsentController,
    RefuseConsentController,
    ReconfirmConsentController,
    WithdrawConsentController,
    ConsentsOfPersonController,
    ConsentReceiptController,
    StatusOfPersonsController,
    EmbassyListController,
    WhoWaitsController,
    // Before the one that keeps what is known of persons: they ask what was known before.
    FamilyAndRiskConsumer,
    AgeCorrectedConsumer,
    KnowPersonsConsumer,
    KnowCallsConsumer,
    KnowFlightsConsumer,
    PersonMergedConsumer,
    PersonUnmergedConsumer,
    PassengerSaidNoConsumer,
    FlightRescheduledConsumer,
    GuardianEndedConsumer,
  ],
  providers: [
    WorkClaims,
    AgesNow,
    AskNames,
    AskProtection,
    WithdrawalBodies,
    Doubts,
    HeldTalks,
    Consents,
    CounsellingSessions,
    KnownPersons,
    ReceiptSigner,
    ReceiptProofs,
  ],
})
export class ConsentModule {}
