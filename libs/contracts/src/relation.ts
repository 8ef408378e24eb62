import { IsIn, IsUUID } from 'class-validator';

/** Somebody who is recorded to answer for a child. */
export const guardianshipKinds = ['PARENT', 'KIN', 'LEGAL_GUARDIAN', 'CUSTOMARY_CAREGIVER'] as const;
/** What that rests on: how both were registered, a paper, or protection's decision. */
export const guardianshipBases = ['REGISTRATION', 'PAPER', 'PROTECTION'] as const;

/** What one person is to another. KIN: a relative who is no parent; STEP_PARENT: the spouse of one. */
export const relationKinds = [...guardianshipKinds, 'STEP_PARENT', 'SPOUSE', 'SIBLING', 'UNRELATED'] as const;
/** STATED: said at registration, and proved by nothing. */
export const relationBases = [...guardianshipBases, 'STATED'] as const;

/** What somebody else is to a person. */
export class RelationV1 {
  /** The other one. */
  @IsUUID() personId: string;
  @IsIn(relationKinds) kind: (typeof relationKinds)[number];
  @IsIn(relationBases) basis: (typeof relationBases)[number];
}

/**
 * Whether a child with this relation is not alone: a parent with whom it was registered or whom a paper shows, a legal
 * guardian or a
 * caregiver by custom whom a paper or protection's decision has made one. Kin are family, but that alone does not allow
 * them to take a child over a border.
 * Source: docs/handbook/family.md#child-alone.
 */
export const answersForAChild = ({ kind, basis }: Pick<RelationV1, 'kind' | 'basis'>): boolean =>
  kind === 'PARENT'
    ? basis !== 'STATED'
    : (kind === 'LEGAL_GUARDIAN' || kind === 'CUSTOMARY_CAREGIVER') && (basis === 'PAPER' || basis === 'PROTECTION');

/** Those among a child's relations who answer for it; nobody if registration has not published relations yet. */
export const thoseWhoAnswerFor = (relations: readonly RelationV1[] | undefined): string[] =>
  (relations ?? []).filter(answersForAChild).map((r) => r.personId);
