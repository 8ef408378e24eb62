import { Module } from '@nestjs/common';
import { AskDocumentNumbers } from './assign-escort/ask-document-numbers';
import { HistoryOfPersonController } from './history-of-person/history-of-person.controller';
import { TellEscortApartController } from './tell-escort-apart/tell-escort-apart.controller';
import { AssignEscortController } from './assign-escort/assign-escort.controller';
import { CompareEscorts } from './assign-escort/compare-escorts';
import { NameEscort } from './assign-escort/name-escort';
import { BoardByScanController } from './board-by-scan/board-by-scan.controller';
import { RecordScans } from './board-by-scan/record-scans';
import { ScanBodies } from './board-by-scan/scan-bodies';
import { CallPeopleController } from './call-people/call-people.controller';
import { ChangesSinceVersionController } from './changes-since-version/changes-since-version.controller';
import { DepartureProofs } from './check-invariant/departure-proofs';
import { CheckInvariantController } from './check-invariant/check-invariant.controller';
import { AskFlight } from './close-doors/ask-flight';
import { AskOnceMore } from './close-doors/ask-once-more';
import { AskRecords } from './close-doors/ask-records';
import { AskOwners } from './close-doors/ask-owners';
import { ComparePapers } from './close-doors/compare-papers';
import { LastLook } from './close-doors/last-look';
import { CloseDoorsController } from './close-doors/close-doors.controller';
import { CloseStageController } from './close-stage/close-stage.controller';
import { CountCabinController } from './count-cabin/count-cabin.controller';
import { DepartController } from './depart/depart.controller';
import { AskForNoes } from './depart/ask-for-noes';
import { RecordDeparture } from './depart/record-departure';
import { FreezeManifestController } from './freeze-manifest/freeze-manifest.controller';
import { JoinChildController } from './join-child/join-child.controller';
import { JoinNewbornController } from './join-newborn/join-newborn.controller';
import { ExplainClosedDoorsController } from './explain-closed-doors/explain-closed-doors.controller';
import { KnowFlightsConsumer } from './know-flights/know-flights.consumer';
import { FollowAircraft } from './know-flights/follow-aircraft';
import { KnowConsentsConsumer } from './know-travellers/know-consents.consumer';
import { KnowFitnessConsumer } from './know-travellers/know-fitness.consumer';
import { KnowTravellersConsumer } from './know-travellers/know-travellers.consumer';
import { AmendManifestController } from './amend-manifest/amend-manifest.controller';
import { ManifestForAuthoritiesController } from './manifest-versions/manifest-for-authorities.controller';
import { ManifestForCarriageController } from './manifest-versions/manifest-for-carriage.controller';
import { ManifestSigner } from './storage/manifest-signer';
import { ManifestVersionsController } from './manifest-versions/manifest-versions.controller';
import { ListPeopleController } from './list-people/list-people.controller';
import { KeepViewsController } from './keep-views/keep-views.controller';
import { NotePresenceController } from './note-presence/note-presence.controller';
import { ConfirmOffloadController } from './confirm-offload/confirm-offload.controller';
import { PassengerListController } from './passenger-list/passenger-list.controller';
import { SearchPassengers } from './passenger-list/search-passengers';
import { ProposeListController } from './propose-list/propose-list.controller';
import { PreviewStepController } from './preview-step/preview-step.controller';
import { ReadinessController } from './readiness/readiness.controller';
import { RecordFindingController } from './record-finding/record-finding.controller';
import { RemoveEverywhere } from './remove-passenger/remove-everywhere';
import { RemovePassengerController } from './remove-passenger/remove-passenger.controller';
import { TakeBackRemovalController } from './take-back-removal/take-back-removal.controller';
import { ReopenController } from './reopen/reopen.controller';
import { VouchForFlightController } from './vouch-for-flight/vouch-for-flight.controller';
import { UnreadMessages } from './storage/unread-messages';
import { PapersOfOtherFlights } from './vouch-on-paper/papers-of-other-flights';
import { VouchOnPaperController } from './vouch-on-paper/vouch-on-paper.controller';
import { Calls } from './storage/calls';
import { ListedPeople } from './storage/listed-people';
import { AgesOnDays } from './storage/ages';
import { ManifestVersions } from './storage/manifest-versions';
import { PassengerLists } from './storage/passenger-lists';
import { VersionProofs } from './storage/version-proofs';
import { Wristbands } from './storage/wristbands';

/** Everything this service can do: its endpoints, its consumers, its stores. */
@Module({
  controllers: [
    HistoryOfPersonController,
    CallPeopleController,
    ReadinessController,
    ListPeopleController,
    KeepViewsController,
    ProposeListController,
    FreezeManifestController,
    AmendManifestController,
    PassengerListController,
    ManifestVersionsController,
    ChangesSinceVersionController,
    ManifestForAuthoritiesController,
    ManifestForCarriageController,
    NotePresenceController,
    RemovePassengerController,
    TakeBackRemovalController,
    JoinNewbornController,
    JoinChildController,
    RecordFindingController,
    BoardByScanController,
    PreviewStepController,
    CloseStageController,
    ReopenController,
    ConfirmOffloadController,
    CountCabinController,
    AssignEscortController,
    TellEscortApartController,
    VouchOnPaperController,
    VouchForFlightController,
    CloseDoorsController,
    ExplainClosedDoorsController,
    DepartController,
    CheckInvariantController,
    KnowFlightsConsumer,
    KnowTravellersConsumer,
    KnowConsentsConsumer,
    KnowFitnessConsumer,
  ],
  providers: [
    PassengerLists,
    FollowAircraft,
    Calls,
    ListedPeople,
    AgesOnDays,
    ManifestVersions,
    ManifestSigner,
    VersionProofs,
    DepartureProofs,
    RecordScans,
    SearchPassengers,
    ScanBodies,
    Wristbands,
    RemoveEverywhere,
    AskOwners,
    AskRecords,
    PapersOfOtherFlights,
    UnreadMessages,
    AskFlight,
    AskDocumentNumbers,
    CompareEscorts,
    NameEscort,
    AskForNoes,
    RecordDeparture,
    LastLook,
    AskOnceMore,
    ComparePapers,
  ],
})
export class ManifestsModule {}
