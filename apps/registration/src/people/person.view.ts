import { actionsOf, whenever } from '@homeward/kernel';
import type { Stored } from '@homeward/persistence';
import { assess } from '../model/assess-identity';
import type { Relation } from '@homeward/contracts';
import type { Identity, Precision } from '../model/identity';
import type { Person } from '../model/person';
import { personLifecycle } from '../model/person-transitions';

export class NamesView {
  family: string;
  given: string;
  native?: string;
}

export class DateOfBirthView {
  /** As exact as it is known: a day, a month, a year. */
  value: string;
  /** d day, m month, y year, e estimated. */
  precision: Precision;
}

export class BirthToConfirmView extends DateOfBirthView {
  /** Who recorded it: somebody else has to. */
  by: string;
}

export class IdentityAssessmentView {
  confirmed: boolean;
  openDuplicates: number;
  /** One document number on two people. */
  documentConflict: boolean;
  outOfScope: boolean;
  /** What somebody has to look at before the identity is confirmed. */
  reviews: string[];
}

export class BestDocumentView {
  documentId: string;
  kind: string;
  validUntil?: string;
}

export class GuardianshipView {
  guardianId: string;
  /** PARENT, KIN, LEGAL_GUARDIAN, CUSTOMARY_CAREGIVER. */
  kind: string;
  /** REGISTRATION, PAPER, PROTECTION: what it rests on. */
  basis: string;
}

export class NamedGuardianView {
  guardianId: string;
  kind: string;
  /** The paper that shows it, by who named them. */
  documentId: string;
  /** Who named them: somebody else has to. */
  by: string;
}

/** A person as registration staff sees them. Says nothing of health or fear. */
export class PersonView {
  personId: string;
  /** Version to name in `If-Match`. */
  version: number;
  operationId: string;
  caseId: string;
  caseReference: string;
  familyId: string;
  relation: Relation;
  /** ISO date. */
  registeredOn: string;
  ageBand: 'CHILD' | 'ADULT' | 'UNKNOWN';
  /** Absent when the person's key was destroyed: nobody can read them any more. */
  names?: NamesView;
  /** ISO 5218. */
  sex?: number;
  dob?: DateOfBirthView;
  /** A birth that would make them of age, recorded by one account: it takes the place of `dob` once a second one records the same. */
  birthToConfirm?: BirthToConfirmView;
  /** ISO 3166-1 alpha-3. */
  nationality?: string;
  phones?: string[];
  languages?: string[];
  destination?: string;
  location?: string;
  motherId?: string;
  /** Who answers for this child; missing in records from before guardians were recorded. */
  guardians?: GuardianshipView[];
  /** Named by one officer with a paper; they answer for the child once a second one records the same. */
  namedGuardians?: NamedGuardianView[];
  identity: IdentityAssessmentView;
  /** The document to travel on. */
  document?: BestDocumentView;
  /** The record that this one was merged into. */
  mergedInto?: string;
  /** What can be done now: the buttons of the console. */
  actions: string[];
}

export const personView = ({ state, version }: Stored<Person>, opened?: Identity): PersonView => {
  const { personId, operationId, caseId, caseReference, familyId, relation, registeredOn, ageBand } = state;
  return {
    personId,
    version,
    operationId,
    caseId,
    caseReference,
    familyId,
    relation,
    registeredOn,
    ageBand,
    ...(opened ?? state.personal),
    motherId: state.motherId,
    guardians: state.guardians,
    namedGuardians: state.namedGuardians,
    identity: { ...assess(state), reviews: state.reviews },
    document: state.document,
    mergedInto: state.mergedInto,
    actions: actionsOf(personLifecycle, state, whenever),
  };
};
