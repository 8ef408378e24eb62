import { Module } from '@nestjs/common';
import { OneCaseController } from './cases/one-case.controller';
import { CorrectPersonController } from './correct-person/correct-person.controller';
import { DocumentsOfPersonController } from './documents-of-person/documents-of-person.controller';
import { HandOutKeysController } from './hand-out-keys/hand-out-keys.controller';
import { OpenCaseController } from './open-case/open-case.controller';
import { OpenOperationController } from './open-operation/open-operation.controller';
import { OperationsController } from './operations/operations.controller';
import { OnePersonController } from './people/one-person.controller';
import { PersonViews } from './people/person-views';
import { DocumentDesk } from './record-document/document-desk';
import { RecordDocumentController } from './record-document/record-document.controller';
import { RecordExitClearanceController } from './record-exit-clearance/record-exit-clearance.controller';
import { Circumstances } from './register-person/circumstances';
import { RegisterPersonController } from './register-person/register-person.controller';
import { ReviewIdentityController } from './review-identity/review-identity.controller';
import { DocumentSettlement } from './settle-documents/document-settlement';
import { CaseFiles } from './storage/case-files';
import { ExitClearances } from './storage/exit-clearances';
import { Fingerprints } from './storage/fingerprints';
import { Operations } from './storage/operations';
import { PersonTransaction } from './storage/person-transaction';
import { Persons } from './storage/persons';
import { TravelDocuments } from './storage/travel-documents';

/** Everything this service can do: its doors, its stores. It listens to nobody: it is where persons begin. */
@Module({
  controllers: [
    OpenOperationController,
    OperationsController,
    OpenCaseController,
    OneCaseController,
    RegisterPersonController,
    CorrectPersonController,
    ReviewIdentityController,
    OnePersonController,
    RecordDocumentController,
    DocumentsOfPersonController,
    RecordExitClearanceController,
    HandOutKeysController,
  ],
  providers: [
    ...[Operations, CaseFiles, Persons, TravelDocuments, ExitClearances, PersonTransaction, Fingerprints],
    ...[Circumstances, DocumentDesk, DocumentSettlement, PersonViews],
  ],
})
export class RegistrationModule {}
