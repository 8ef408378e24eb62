import { Module } from '@nestjs/common';
import { HistoryOfPersonController } from './history-of-person/history-of-person.controller';
import { WithdrawBirthController } from './withdraw-birth/withdraw-birth.controller';
import { LikelyTravellers } from './compare-document-number/likely-travellers';
import { CompareDocumentNumberController } from './compare-document-number/compare-document-number.controller';
import { CompareNamesController } from './compare-names/compare-names.controller';
import { AgesOfPersonsController } from './ages-of-persons/ages-of-persons.controller';
import { RecordsNowController } from './records-now/records-now.controller';
import { KEY_SOURCE } from '@homeward/runtime';
import { CasesController } from './cases/cases.controller';
import { OneCaseController } from './cases/one-case.controller';
import { ChooseRowsController } from './choose-rows/choose-rows.controller';
import { RowChoosing } from './choose-rows/row-choosing';
import { CaseWriter } from './commit-import/case-writer';
import { CommitImportController } from './commit-import/commit-import.controller';
import { ImportCommit } from './commit-import/import-commit';
import { PairWriter } from './commit-import/pair-writer';
import { PaperWriter } from './commit-import/paper-writer';
import { PersonWriter } from './commit-import/person-writer';
import { PreviewForgetting } from './forget-previews/preview-forgetting';
import { RegisteredMeanwhile } from './commit-import/registered-meanwhile';
import { SheetPlanning } from './commit-import/sheet-planning';
import { SheetWriting } from './commit-import/sheet-writing';
import { BirthsToConfirmController } from './births-to-confirm/births-to-confirm.controller';
import { CorrectPersonController } from './correct-person/correct-person.controller';
import { DescribeFamilyController } from './describe-family/describe-family.controller';
import { DocumentsOfPersonController } from './documents-of-person/documents-of-person.controller';
import { DuplicatesController } from './duplicates/duplicates.controller';
import { FamilyViews } from './families/family-views';
import { OneFamilyController } from './families/one-family.controller';
import { HandOutKeysController } from './hand-out-keys/hand-out-keys.controller';
import { ImportCaseloadController } from './import-caseload/import-caseload.controller';
import { KeysAround } from './import-caseload/keys-around';
import { PreviewsAround } from './import-caseload/previews-around';
import { IdsAround } from './storage/ids-around';
import { SheetBodies } from './import-caseload/sheet-bodies';
import { SheetPreview } from './import-caseload/sheet-preview';
import { ImportReportController } from './imports/import-report.controller';
import { ImportViews } from './imports/import-views';
import { ImportsController } from './imports/imports.controller';
import { FamilyLinking } from './link-families/family-linking';
import { LinkFamiliesController } from './link-families/link-families.controller';
import { OpenCaseController } from './open-case/open-case.controller';
import { OpenOperationController } from './open-operation/open-operation.controller';
import { OperationsController } from './operations/operations.controller';
import { OnePersonController } from './people/one-person.controller';
import { PeopleController } from './people/people.controller';
import { PersonViews } from './people/person-views';
import { SearchTerms } from './people/search-terms';
import { KeyMaking } from './make-keys-again/key-making';
import { NumberReading } from './read-numbers-again/number-reading';
import { DocumentConsequences } from './record-document/document-consequences';
import { DocumentRecording } from './record-document/document-recording';
import { ReportLossController } from './report-loss/report-loss.controller';
import { RecordDocumentController } from './record-document/record-document.controller';
import { RecordExitClearanceController } from './record-exit-clearance/record-exit-clearance.controller';
import { TurnedBackConsumer } from './record-exit-clearance/turned-back.consumer';
import { GuardianSearch } from './look-for-guardians/guardian-search';
import { GuardianRecording } from './record-guardian/guardian-recording';
import { RecordGuardianController } from './record-guardian/record-guardian.controller';
import { GuardianReconsidering } from './correct-person/guardian-reconsidering';
import { RelationStating } from './describe-family/relation-stating';
import { RelationsSending } from './look-for-guardians/relations-sending';
import { ChildSigns } from './referrals/child-signs';
import { GuardianFinding } from './register-person/guardian-finding';
import { ProtectionSigns } from './referrals/protection-signs';
import { ReferralsController } from './referrals/referrals.controller';
import { SeeReferralController } from './see-referral/see-referral.controller';
import { Circumstances } from './register-person/circumstances';
import { PersonConsequences } from './register-person/person-consequences';
import { RegisterPersonController } from './register-person/register-person.controller';
import { DuplicateResolution } from './resolve-duplicate/duplicate-resolution';
import { ReopenPairController } from './reopen-pair/reopen-pair.controller';
import { Reopening } from './reopen-pair/reopening';
import { ResolveDuplicateController } from './resolve-duplicate/resolve-duplicate.controller';
import { ReviewIdentityController } from './review-identity/review-identity.controller';
import { DocumentSettlement } from './settle-documents/document-settlement';
import { CaseloadImports } from './storage/caseload-imports';
import { CaseFiles } from './storage/case-files';
import { DuplicatePairs } from './storage/duplicate-pairs';
import { ExitClearances } from './storage/exit-clearances';
import { Families } from './storage/families';
import { Fingerprints } from './storage/fingerprints';
import { Operations } from './storage/operations';
import { PersonKeys } from './storage/person-keys';
import { PersonTransaction } from './storage/person-transaction';
import { NotedPapers } from './storage/noted-papers';
import { Persons } from './storage/persons';
import { ReferralQueue } from './storage/referral-queue';
import { TravelDocuments } from './storage/travel-documents';
import { DuplicateSearch } from './suspect-duplicates/duplicate-search';

/** Everything this service can do: its endpoints, its stores. It reads no events: persons begin here. */
@Module({
  controllers: [
    HistoryOfPersonController,
    OpenOperationController,
    OperationsController,
    OpenCaseController,
    CasesController,
    OneCaseController,
    LinkFamiliesController,
    DescribeFamilyController,
    OneFamilyController,
    RegisterPersonController,
    CorrectPersonController,
    WithdrawBirthController,
    BirthsToConfirmController,
    ReviewIdentityController,
    PeopleController,
    OnePersonController,
    RecordDocumentController,
    ReportLossController,
    DocumentsOfPersonController,
    RecordExitClearanceController,
    TurnedBackConsumer,
    RecordGuardianController,
    DuplicatesController,
    ResolveDuplicateController,
    ReopenPairController,
    ImportCaseloadController,
    ImportsController,
    ImportReportController,
    ChooseRowsController,
    CommitImportController,
    ReferralsController,
    SeeReferralController,
    HandOutKeysController,
    AgesOfPersonsController,
    RecordsNowController,
    CompareDocumentNumberController,
    CompareNamesController,
  ],
  providers: [
    LikelyTravellers,
    { provide: PersonKeys, useExisting: KEY_SOURCE },
    Operations,
    CaseFiles,
    Families,
    NotedPapers,
    Persons,
    TravelDocuments,
    ExitClearances,
    DuplicatePairs,
    CaseloadImports,
    PersonTransaction,
    Fingerprints,
    ReferralQueue,
    Circumstances,
    PersonConsequences,
    GuardianFinding,
    GuardianReconsidering,
    RelationStating,
    RelationsSending,
    ChildSigns,
    GuardianSearch,
    GuardianRecording,
    FamilyLinking,
    FamilyViews,
    PersonViews,
    SearchTerms,
    DocumentRecording,
    DocumentConsequences,
    DocumentSettlement,
    ProtectionSigns,
    DuplicateSearch,
    NumberReading,
    KeyMaking,
    DuplicateResolution,
    Reopening,
    RowChoosing,
    SheetBodies,
    KeysAround,
    IdsAround,
    PreviewsAround,
    SheetPreview,
    PreviewForgetting,
    ImportViews,
    ImportCommit,
    SheetPlanning,
    SheetWriting,
    RegisteredMeanwhile,
    CaseWriter,
    PairWriter,
    PersonWriter,
    PaperWriter,
  ],
})
export class RegistrationModule {}
