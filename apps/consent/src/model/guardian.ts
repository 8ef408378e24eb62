/** What this service knows of somebody from registration, as far as it shows who answers for whom. */
export interface KnownKin {
  personId: string;
  ageBand: 'CHILD' | 'ADULT' | 'UNKNOWN';
  operationId: string;
  familyId: string;
  /** Missing in what was stored before guardians were asked about. */
  caseId?: string;
  /** To the head of the case. */
  relation?: string;
  /** Who answers for them, where registration has said so. */
  guardianIds?: readonly string[];
}

/**
 * By the relation of a child to the head of its case: whose relation makes them its parent, or the uncle or aunt with whom
 * it was registered. Whoever is registered as `OTHER` has nobody.
 */
const elders = new Map<string, readonly string[]>([
  ['HEAD', ['PARENT']],
  ['CHILD', ['HEAD', 'SPOUSE']],
  ['SIBLING', ['PARENT']],
  ['NIECE_NEPHEW', ['HEAD', 'SPOUSE']],
]);

/** Two people of one family, case and operation of whom one brings up the other by their relations to the head. */
const isElderByRelation = (child: KnownKin, adult: KnownKin): boolean =>
  adult.ageBand === 'ADULT' &&
  adult.operationId === child.operationId &&
  adult.familyId === child.familyId &&
  child.caseId !== undefined &&
  adult.caseId === child.caseId &&
  (elders.get(child.relation ?? '')?.includes(adult.relation ?? '') ?? false);

/**
 * Whether somebody answers for a child: recorded as its guardian, or, as long as registration has not said who does, its
 * parent, uncle or aunt by their relations. To be an adult of the family is not enough. Source: docs/handbook/consent.md#guardians.
 */
export const answersFor = (adult: KnownKin, child: KnownKin): boolean =>
  adult.personId !== child.personId &&
  adult.ageBand !== 'CHILD' &&
  (child.guardianIds ? child.guardianIds.includes(adult.personId) : isElderByRelation(child, adult));
