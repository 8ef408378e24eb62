import type { components as CharterFlights } from './generated/charter-flights';
import type { components as Consent } from './generated/consent';
import type { components as Manifests } from './generated/manifests';
import type { components as Medical } from './generated/medical-clearance';
import type { components as Protection } from './generated/protection';
import type { components as Reception } from './generated/reception';
import type { components as Registration } from './generated/registration';
import type { components as StatusFeed } from './generated/status-feed';

/** One page of a list; `next` asks for the one after it. */
export interface PageOf<T> {
  items: T[];
  next?: string;
}

export type Person = Registration['schemas']['PersonView'];
export type Document = Registration['schemas']['DocumentView'];
export type ExitClearance = Registration['schemas']['ExitClearanceView'];
export type CaseRow = Registration['schemas']['CaseRowView'];
export type Pair = Registration['schemas']['PairWithPeopleView'];
export type Import = Registration['schemas']['ImportView'];
export type ImportRow = Registration['schemas']['ImportRowView'];
export type Referral = Registration['schemas']['ReferralView'];
export type Consents = Consent['schemas']['ConsentView'];
export type Session = Consent['schemas']['SessionView'];
export type ProtectionFile = Protection['schemas']['FileView'];
export type MedicalFile = Medical['schemas']['MedicalFileView'];
export type Flight = CharterFlights['schemas']['FlightView'];
export type Permit = CharterFlights['schemas']['PermitView'];
export type List = Manifests['schemas']['ListSummary'];
export type Passenger = Manifests['schemas']['PassengerView'];
export type Allocation = Manifests['schemas']['AllocationView'];
export type Version = Manifests['schemas']['VersionView'];
export type Line = Manifests['schemas']['ManifestLine'];
export type Differences = Manifests['schemas']['DifferencesView'];
export type Invariant = Manifests['schemas']['InvariantView'];
export type Arrival = Reception['schemas']['ArrivalView'];
export type OperationFigures = StatusFeed['schemas']['OperationFigures'];
export type FlightFigures = StatusFeed['schemas']['FlightFigures'];

// The descriptions cannot say what a generic page holds; these rows are written down here until they can.
export interface Blocker {
  rule: string;
  says: string;
  unblockedBy: string;
  until?: string;
}
export interface Readiness {
  personId: string;
  familyId: string;
  flightId: string;
  ready: boolean;
  familyEligible: boolean;
  blockers: Blocker[];
}
export interface NamedPassenger extends Passenger {
  familyName: string;
  givenNames: string;
  nativeName: string;
  sex: number;
}
export interface ArrivingPerson {
  personId: string;
  familyId: string;
  offPoint: string;
  familyName: string;
  givenNames: string;
  nativeName: string;
  needs: string[];
  escortRef?: string;
  arrived: boolean;
  variance?: string;
}
export interface WaitingPatient {
  personId: string;
  registeredOn: string;
  decision?: string;
  validUntil?: string;
}
export interface WaitingForProtection {
  personId: string;
  familyId: string;
  ageBand: string;
  registeredOn: string;
}
export interface ParkedMessage {
  seq: string;
  key: string;
  messageId: string;
  type: string;
  stream: string;
  reason: string;
  attempts: number;
  parkedAt: string;
}
