import type { components as CharterFlights } from './generated/charter-flights';
import type { components as Consent } from './generated/consent';
import type { components as Manifests } from './generated/manifests';
import type { components as Medical } from './generated/medical-clearance';
import type { components as Protection } from './generated/protection';
import type { components as Reception } from './generated/reception';
import type { components as Registration } from './generated/registration';
import type { components as StatusFeed } from './generated/status-feed';

/** One page of a list; `next` is the cursor of the page after it. */
export interface PageOf<T> {
  items: T[];
  next?: string;
}

export type Person = Registration['schemas']['PersonView'];
export type Operation = Registration['schemas']['OperationView'];
export type Document = Registration['schemas']['DocumentView'];
export type ExitClearance = Registration['schemas']['ExitClearanceView'];
export type CaseRow = Registration['schemas']['CaseRowView'];
export type Pair = Registration['schemas']['PairWithPeopleView'];
export type Import = Registration['schemas']['ImportView'];
export type ImportRow = Registration['schemas']['ImportRowView'];
export type Referral = Registration['schemas']['ReferralView'];
export type Family = Registration['schemas']['FamilyView'];
export type Consents = Consent['schemas']['ConsentView'];
export type CounsellingSession = Consent['schemas']['HoldCounsellingSessionRequest'];
export type SaidNo = Consent['schemas']['WithdrawConsentRequest'];
export type Withdrawn = Consent['schemas']['WithdrawnView'];
export type EmbassyListPerson = Consent['schemas']['EmbassyListPerson'];
export type WaitingForCounsellor = Consent['schemas']['WaitingForCounsellor'];
export type Session = Consent['schemas']['SessionView'];
export type ProtectionFile = Protection['schemas']['FileView'];
export type FollowUp = Protection['schemas']['FollowUpView'];
export type Concern = Protection['schemas']['ConcernView'];
export type GateFinding = Protection['schemas']['GateFindingView'];
export type Separation = Protection['schemas']['SeparationView'];
export type WaitingForProtection = Protection['schemas']['WaitingPerson'];
export type MedicalFile = Medical['schemas']['MedicalFileView'];
export type WaitingPatient = Medical['schemas']['WaitingPatient'];
export type Flight = CharterFlights['schemas']['FlightView'];
export type Permit = CharterFlights['schemas']['PermitView'];
export type List = Manifests['schemas']['ListSummary'];
export type ListedPerson = Manifests['schemas']['ListedPersonView'];
export type PeopleCounts = Manifests['schemas']['PeopleCounts'];
export type Escort = Manifests['schemas']['NamedEscort'];
export type ChangesSinceVersion = Manifests['schemas']['ChangesSinceVersion'];
/** What follows from a step that cannot be undone. */
export type StepPreview = Manifests['schemas']['StepPreview'];
export type NamedPassenger = Manifests['schemas']['NamedPassenger'];
export type Readiness = Manifests['schemas']['ReadinessView'];
export type Passenger = Manifests['schemas']['PassengerView'];
/** The answer to a scan. */
export type Scanned = Manifests['schemas']['ScannedView'];
export type Allocation = Manifests['schemas']['AllocationView'];
export type Version = Manifests['schemas']['VersionView'];
export type Line = Manifests['schemas']['ManifestLine'];
export type Differences = Manifests['schemas']['DifferencesView'];
export type Arrival = Reception['schemas']['ArrivalView'];
export type ArrivingPerson = Reception['schemas']['ArrivingPerson'];
export type OperationFigures = StatusFeed['schemas']['OperationFigures'];
export type FlightFigures = StatusFeed['schemas']['FlightFigures'];
/** The same from every service. */
export type ParkedKey = Consent['schemas']['ParkedKeyView'];
export type HeldKey = Consent['schemas']['HeldKeyView'];
export type Read = Consent['schemas']['ReadView'];
export type MessageFlow = Consent['schemas']['MessageFlowView'];
