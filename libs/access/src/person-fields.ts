import type { BrokenRule } from '@homeward/kernel';
import type { Role } from './roles';
import { onlyTheyMaySayWhy } from './rules/only-they-may-say-why';

type Reason = Pick<BrokenRule, 'name' | 'code' | 'unblockedBy'>;

/** What a field of a person is about (docs/handbook/data-protection.md#fields). A field in no class is operational. */
export const fieldClasses = [
  'identity',
  'contact',
  'place',
  'family',
  'papers',
  'carriage',
  'health',
  'protection',
  'counselling',
] as const;
export type FieldClass = (typeof fieldClasses)[number];

/**
 * The class of every personal field, by its name in answers. `a.b` is the field b of whatever also has a field a, where
 * the name alone means different things.
 */
export const classOfField: ReadonlyMap<string, FieldClass> = new Map([
  ['names', 'identity'],
  ['familyName', 'identity'],
  ['givenNames', 'identity'],
  ['nativeName', 'identity'],
  ['sex', 'identity'],
  ['dob', 'identity'],
  ['birthToConfirm', 'identity'],
  ['dobPrecision', 'identity'],
  ['dateOfBirth', 'identity'],
  ['nationality', 'identity'],
  ['languages', 'identity'],
  ['phones', 'contact'],
  ['location', 'place'],
  ['registeredOn.destination', 'place'],
  ['sessionId.place', 'place'],
  ['motherId', 'family'],
  ['guardians', 'family'],
  ['namedGuardians', 'family'],
  ['relationships', 'family'],
  ['relatives', 'family'],
  ['agreesWithHistory.relations', 'family'],
  ['answeredBy', 'family'],
  ['registeredOn.document', 'papers'],
  ['agreesWithHistory.document', 'papers'],
  ['agreesWithHistory.exit', 'papers'],
  ['agreesWithHistory.sealed', 'identity'],
  ['holderId.number', 'papers'],
  ['holderId.issuingState', 'papers'],
  ['docType', 'papers'],
  ['docNumber', 'papers'],
  ['docExpiry', 'papers'],
  ['documentNumber', 'carriage'],
  ['documentKind', 'carriage'],
  ['decidedAt.findings', 'health'],
  ['pregnancyWeeks', 'health'],
  ['screening', 'protection'],
  ['holds', 'protection'],
  ['bestInterests', 'protection'],
  ['otherParent', 'protection'],
  ['splits', 'protection'],
  ['signs', 'protection'],
  ['told', 'protection'],
  ['concernAnswer', 'protection'],
  ['apartBecause', 'protection'],
  ['seenAsOneWith', 'health'],
  ['concernId.mergedWith', 'protection'],
  ['concernId.notSeenOn', 'protection'],
  ['separationId.repeats', 'protection'],
  ['separationId.otherId', 'protection'],
  ['separationId.within', 'protection'],
  ['toTell', 'counselling'],
]);

/** What each role is shown of people where it works. A program gets what its own endpoints are made of. */
const shownTo: Readonly<Record<Role, readonly FieldClass[]>> = {
  'registration-officer': ['identity', 'contact', 'place', 'family', 'papers', 'carriage'],
  'return-counsellor': ['identity', 'contact', 'place', 'family', 'counselling'],
  'protection-officer': ['identity', 'contact', 'place', 'family', 'papers', 'protection', 'counselling'],
  'best-interests-panel': ['identity', 'place', 'family', 'protection'],
  clinician: ['identity', 'place', 'health'],
  'movement-officer': ['identity', 'contact', 'place', 'family', 'papers', 'carriage'],
  'flight-officer': ['identity', 'carriage'],
  'embarkation-officer': ['identity', 'family', 'papers', 'carriage'],
  'reception-officer': ['identity', 'family'],
  'operations-lead': [],
  'duty-officer': ['identity', 'family'],
  'data-officer': ['identity'],
  airline: fieldClasses,
  service: fieldClasses,
};

export const showsTo = (roles: readonly Role[], fieldClass: FieldClass): boolean =>
  roles.some((role) => shownTo[role].includes(fieldClass));

/**
 * The same where an answer has a code alone: of a hold (docs/handbook/reason-codes.md#holds), or under which somebody is off
 * the list (docs/handbook/day-of-movement.md#checks).
 */
export const classOfCode: ReadonlyMap<unknown, FieldClass> = new Map([
  ['H-MED', 'health'],
  ['H-PROT', 'protection'],
  ['H-ASY', 'protection'],
  ['H-BID', 'protection'],
  ['MEDICAL_OFFLOAD', 'health'],
  ['REMOVED_BY_PROTECTION', 'protection'],
]);

/** What stands in place of a code: of somebody who is off the list, the code that does not say who held them. */
export const insteadOf = (code: unknown): string =>
  String(code).startsWith('H-') ? onlyTheyMaySayWhy.code : 'NOT_CLEARED';

/** Who lifts refusals that health or protection are the reason for: only they are shown these reasons. */
const classOfReason: ReadonlyMap<string, FieldClass> = new Map([
  ['clinician', 'health'],
  ['protection-officer', 'protection'],
  ['best-interests-panel', 'protection'],
]);
/** It says what to do about the flight, and about no person what is wrong. */
const ofNobody: ReadonlySet<string> = new Set(['everyone-aboard-is-fit']);

/** The class of a reason that holds a person back (its code begins with `H-`); others are how a step is done. */
export const classOfReasonFor = ({ name, code, unblockedBy }: Reason): FieldClass | undefined =>
  code.startsWith('H-') && !ofNobody.has(name) ? classOfReason.get(unblockedBy) : undefined;
