import { bondByRelation } from '@homeward/contracts';

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

/** Two people of one family, case and operation of whom one is the other's parent, uncle or aunt by their relations. */
const isElderByRelation = (child: KnownKin, adult: KnownKin): boolean =>
  adult.ageBand === 'ADULT' &&
  adult.operationId === child.operationId &&
  adult.familyId === child.familyId &&
  child.caseId !== undefined &&
  adult.caseId === child.caseId &&
  ['PARENT', 'UNCLE_OR_AUNT'].includes(bondByRelation(child.relation, adult.relation) ?? '');

/**
 * Whether somebody answers for a child: recorded as its guardian, or, as long as registration has not said who does, its
 * parent, uncle or aunt by their relations. To be an adult of the family is not enough. Source: docs/handbook/consent.md#guardians.
 */
export const answersFor = (adult: KnownKin, child: KnownKin): boolean =>
  adult.personId !== child.personId &&
  adult.ageBand !== 'CHILD' &&
  (child.guardianIds ? child.guardianIds.includes(adult.personId) : isElderByRelation(child, adult));

/** How old each of them is, as registration has published it. */
export const agesKnown = (...people: (KnownKin | undefined)[]): Map<string, KnownKin['ageBand']> =>
  new Map(people.flatMap((who) => (who ? [[who.personId, who.ageBand] as const] : [])));
