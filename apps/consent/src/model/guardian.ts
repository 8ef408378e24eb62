/** What this service knows of somebody from registration, as far as it shows who answers for whom. */
export interface KnownKin {
  personId: string;
  ageBand: 'CHILD' | 'ADULT' | 'UNKNOWN';
  operationId: string;
  familyId: string;
  /** Parents, and guardians or caregivers who are shown; nobody while registration has not published them. */
  answeredBy: readonly string[];
  /** ISO 639-3; missing where registration has none, or could not be asked. */
  languages?: readonly string[] | undefined;
}

/**
 * Whether somebody answers for a child, as registration has published it. To be an adult of the family, or of the same case, is
 * not enough. Source: docs/handbook/consent.md#guardians, docs/handbook/family.md#child-alone.
 */
export const answersFor = (adult: KnownKin, child: KnownKin): boolean =>
  adult.personId !== child.personId && adult.ageBand === 'ADULT' && child.answeredBy.includes(adult.personId);
