import { canonical } from '@homeward/kernel';
import type { RelationV1, SeparationScope } from '@homeward/contracts';

/** What registration says now of one record. */
export interface RegistrationSays {
  personId: string;
  operationId: string;
  familyId: string;
  mergedInto?: string;
  merged: readonly string[];
  relations: readonly RelationV1[];
  identity?: object;
  document?: object;
  exit?: object;
  sealed?: string;
  agreesWithHistory: boolean;
}

/** What protection says now of one record. */
export interface ProtectionSays {
  personId: string;
  cleared: boolean;
  bestInterests: string;
  escortRef?: string;
  otherParent: string;
  agreesWithHistory: boolean;
}

export interface Apart {
  personId: string;
  otherId: string;
  within: SeparationScope;
}

/** What is kept here of one record, by which the list was judged. */
export interface KeptRecord {
  personId: string;
  operationId: string | null;
  familyId: string | null;
  mergedInto: string | null;
  family: unknown;
  identity: unknown;
  document: unknown;
  exitClearance: unknown;
  protection: unknown;
}

/** Of an identity what decides: by it ages are worked out. */
export interface Born {
  dob?: string;
  dobPrecision?: string;
}

const same = (one: unknown, other: unknown): boolean => canonical(one) === canonical(other);

const relations = (all: readonly RelationV1[] | undefined): string[] =>
  (all ?? []).map(({ personId, kind, basis }) => canonical({ personId, kind, basis })).sort();

/** Whether registration says of this record what is kept here of it. @param born here, and at registration */
export const sameAsRegistration = (
  kept: KeptRecord,
  said: RegistrationSays | undefined,
  [here, there]: readonly [Born | undefined, Born | undefined],
): boolean =>
  said !== undefined &&
  said.agreesWithHistory &&
  here !== undefined &&
  same(bornOf(here), there && bornOf(there)) &&
  same(
    [kept.operationId, kept.familyId, kept.mergedInto],
    [said.operationId, said.familyId, said.mergedInto ?? null],
  ) &&
  same(relations((kept.family as { relations?: RelationV1[] } | null)?.relations), relations(said.relations)) &&
  same(kept.identity, said.identity) &&
  same(kept.document, said.document ?? (kept.document ? {} : null)) &&
  same(kept.exitClearance, said.exit);

const bornOf = ({ dob, dobPrecision }: Born): Born => ({ dob, dobPrecision });

/** Whether protection says of this record what is kept here of it. Without a file nothing was ever published. */
export function sameAsProtection(kept: KeptRecord, said: ProtectionSays | undefined): boolean {
  if (!said) return !kept.protection;
  const { cleared, bestInterests, escortRef, otherParent } = said;
  return said.agreesWithHistory && same(kept.protection, { cleared, bestInterests, escortRef, otherParent });
}

/** Whether the same pairs of people are kept apart here as protection says. */
export const sameApart = (kept: readonly Apart[], said: readonly Apart[]): boolean => same(pairs(kept), pairs(said));

const pairs = (all: readonly Apart[]): string[] =>
  [...new Set(all.map(({ personId, otherId, within }) => canonical([[personId, otherId].sort(), within])))].sort();
