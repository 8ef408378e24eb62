import { Type } from 'class-transformer';
import {
  IsArray,
  IsBoolean,
  IsIn,
  IsInt,
  IsISO8601,
  IsOptional,
  IsString,
  IsUUID,
  ValidateNested,
} from 'class-validator';
import { publishedAs } from './contract';
import { RelationV1, guardianshipBases, guardianshipKinds } from './relation';

const stream = 'homeward.registration.v1';

/**
 * Whether facts of a stream may wait a moment to be handled together: descriptions of people come by the hundred, from sheets
 * and desks. What a person said, what a clinician found and what a flight does never waits.
 */
export const comesInBulk = (asked: string): boolean => asked === stream;

export const modalities = ['VHR', 'AVR'] as const;
export const exitStates = [
  'NOT_NEEDED',
  'REQUESTED',
  'FINE_DUE',
  'WAIVED',
  'PAID',
  'GRANTED',
  'REFUSED',
  'COURT_HOLD',
] as const;

/** For which purposes a state may demand details by law, whether or not the person agrees to sharing them. */
export const demandedPurposes = ['EMBASSY_SHARING', 'CARRIER_SHARING'] as const;

/** A state demands by law what a person may otherwise say no to. */
export class LegalDemandV1 {
  @IsIn(demandedPurposes) purpose: (typeof demandedPurposes)[number];
  /** ISO 3166-1 alpha-3. */
  @IsString() state: string;
  /** The law, as it can be looked up. */
  @IsString() source: string;
  /** ISO date. */
  @IsISO8601() since: string;
}

@publishedAs('operation.opened.v1', stream, 'An operation was opened at the request of a government. Key: operation.')
export class OperationOpenedV1 {
  @IsUUID() operationId: string;
  @IsString() name: string;
  @IsIn(modalities) modality: (typeof modalities)[number];
  /** Airports in order, IATA: embarkation first, then the stops. */
  @IsArray() @IsString({ each: true }) corridor: string[];
  /** By how many days a departure may move before a yes to it is not enough any more; 7 where it is missing. */
  @IsOptional() @IsInt() yesBearsDays?: number;
  /** What states of its corridor demand by law. */
  @IsOptional() @IsArray() @ValidateNested({ each: true }) @Type(() => LegalDemandV1) demandedByLaw?: LegalDemandV1[];
}

@publishedAs(
  'person.registered.v1',
  stream,
  'A person as registered; sent again in full whenever something is corrected. Key: person.',
)
export class PersonRegisteredV1 {
  @IsUUID() personId: string;
  @IsUUID() operationId: string;
  @IsUUID() caseId: string;
  /** Reference of the case. It holds no personal data and may be spoken aloud. */
  @IsString() caseReference: string;
  /** The family: those who travel together, also across cases. */
  @IsUUID() familyId: string;
  @IsString() relation: string;
  @IsISO8601() registeredOn: string;
  @IsIn(['CHILD', 'ADULT', 'UNKNOWN']) ageBand: 'CHILD' | 'ADULT' | 'UNKNOWN';
  /** The same as this is sent; `ageBand` is as they were registered. UNKNOWN also on the days around the 18th birthday. */
  @IsOptional() @IsIn(['CHILD', 'ADULT', 'UNKNOWN']) ageBandNow?: 'CHILD' | 'ADULT' | 'UNKNOWN';
  /**
   * Who answers for a child, as recorded: parents and kin of its registration, and guardians since. Empty for a child
   * alone; missing if registration has not published it yet.
   */
  @IsOptional() @IsArray() @IsUUID(undefined, { each: true }) guardianIds?: string[];
  /**
   * How others are related to this person, as far as it is recorded. Missing in older messages: then nobody is known to
   * answer for a child.
   */
  @IsOptional() @IsArray() @ValidateNested({ each: true }) @Type(() => RelationV1) relations?: RelationV1[];
  /** `identity` class: names, sex, date of birth with precision, nationality. */
  @IsOptional() @IsString() sealed?: string;
}

@publishedAs(
  'identity.assessed.v1',
  stream,
  'Whether it is known who the person is: nobody travels under a doubtful identity. Key: person.',
)
export class IdentityAssessedV1 {
  @IsUUID() personId: string;
  @IsBoolean() confirmed: boolean;
  @IsInt() openDuplicates: number;
  @IsBoolean() documentConflict: boolean;
  /** A removal or deportation: this platform does not serve it. */
  @IsBoolean() outOfScope: boolean;
}

@publishedAs('guardianship.recorded.v1', stream, 'Somebody answers for a child from now on. Key: the child.')
export class GuardianshipRecordedV1 {
  /** The child. */
  @IsUUID() personId: string;
  @IsUUID() guardianId: string;
  /** KIN: a relative with whom the child was registered, who is no parent. */
  @IsIn(guardianshipKinds) kind: (typeof guardianshipKinds)[number];
  /** What it rests on: how both were registered, a paper, or protection's decision. */
  @IsIn(guardianshipBases) basis: (typeof guardianshipBases)[number];
}

@publishedAs('guardianship.ended.v1', stream, 'Somebody no longer answers for a child. Key: the child.')
export class GuardianshipEndedV1 {
  /** The child. */
  @IsUUID() personId: string;
  @IsUUID() guardianId: string;
}

@publishedAs('travel-document.assessed.v1', stream, 'The document on which a person is to travel. Key: person.')
export class TravelDocumentAssessedV1 {
  @IsUUID() personId: string;
  @IsOptional() @IsString() kind?: string;
  /** ISO date; absent when there is none. */
  @IsOptional() @IsISO8601() validUntil?: string;
  /** `identity` class: number, issuing state. */
  @IsOptional() @IsString() sealed?: string;
}

@publishedAs('exit-clearance.changed.v1', stream, 'Permission of the host authorities to leave. Key: person.')
export class ExitClearanceChangedV1 {
  @IsUUID() personId: string;
  @IsIn(exitStates) state: (typeof exitStates)[number];
  /** ISO date. */
  @IsOptional() @IsISO8601() validUntil?: string;
}

@publishedAs(
  'person.merged.v1',
  stream,
  'Two records were the same person; this one points to the other and does not travel. Key: person.',
)
export class PersonMergedV1 {
  @IsUUID() personId: string;
  @IsUUID() into: string;
}

@publishedAs(
  'person.unmerged.v1',
  stream,
  'A merge was undone: this record is separate again, and waits to be compared again. Key: person.',
)
export class PersonUnmergedV1 {
  @IsUUID() personId: string;
  /** Where it had pointed to. */
  @IsUUID() from: string;
}
