import type { Guardianship, NamedGuardian } from './guardianship';
import type { Identity, IdentityKeys } from './identity';
import type { AloneSign, Assessment, BestDocument, Person, ReviewReason } from './person';

export type Registered = Pick<
  Person,
  | 'personId'
  | 'operationId'
  | 'caseId'
  | 'caseReference'
  | 'familyId'
  | 'relation'
  | 'registeredOn'
  | 'ageBand'
  | 'motherId'
  | 'keys'
  | 'outOfScope'
  | 'reviews'
  | 'guardians'
  | 'recordedAt'
> & { personal: Identity };

/** What can happen to a person's record, in the past tense. */
export type PersonEvent =
  | ({ type: 'PersonRegistered' } & Registered)
  | ({ type: 'PersonCorrected' } & Pick<
      Person,
      'relation' | 'registeredOn' | 'ageBand' | 'motherId' | 'keys' | 'birthWaits'
    > & {
        personal: Identity;
      })
  | { type: 'KeysMadeAgain'; keys: IdentityKeys; personal?: undefined }
  | { type: 'BirthWithdrawn'; by: string; personal: Identity }
  | { type: 'GuardianNamed'; named: NamedGuardian; personal?: undefined }
  | { type: 'GuardianshipRecorded'; guardianship: Guardianship; by: string; personal?: undefined }
  | { type: 'GuardiansLookedFor'; guardians: Guardianship[]; personal?: undefined }
  | { type: 'GuardianshipEnded'; guardianId: string; by: string; personal?: undefined }
  | { type: 'RelationStated'; relation: NonNullable<Person['stated']>[number]; by: string; personal?: undefined }
  | { type: 'RelationsSent'; personal?: undefined }
  | { type: 'AloneFound'; alone: AloneSign; personal?: undefined }
  | { type: 'AloneNoLonger'; personal?: undefined }
  | { type: 'FamilyJoined'; familyId: string; personal?: undefined }
  | { type: 'ReviewAsked'; reason: ReviewReason; personal?: undefined }
  | { type: 'IdentityReviewed'; lifted: ReviewReason[]; basis: string; by: string; personal?: undefined }
  | { type: 'DuplicateSuspected'; pairId: string; personal?: undefined }
  | { type: 'DuplicateSettled'; pairId: string; personal?: undefined }
  | { type: 'DocumentConflictFound'; personal?: undefined }
  | { type: 'DocumentConflictLifted'; personal?: undefined }
  | { type: 'PersonMerged'; into: string; personal?: undefined }
  | { type: 'MergeUndone'; from: string; personal?: undefined }
  | { type: 'TravelDocumentChosen'; document?: BestDocument; personal?: { number: string; issuingState?: string } }
  | ({ type: 'IdentityAssessed'; personal?: undefined } & Assessment);
