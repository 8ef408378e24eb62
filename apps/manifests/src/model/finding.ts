import type { Band } from './bands';

/** What an officer finds at the gate that no list foresees (docs/handbook/day-of-movement.md#findings). */
export const findingKinds = ['NOT_THE_PERSON', 'UNLISTED'] as const;
/** `EXIT_DENIED`: turned back by exit control, and off the list by that; nothing waits for what becomes of them. */
export type FindingKind = (typeof findingKinds)[number] | 'EXIT_DENIED';
export const findingPlaces = ['BUS', 'HALL', 'GATE', 'STAIRS', 'CABIN', 'OTHER'] as const;
export type FindingPlace = (typeof findingPlaces)[number];
export const seemingAges = ['INFANT', 'CHILD', 'ADULT'] as const;
export type SeemingAge = (typeof seemingAges)[number];
export const seemingAgeOf = (band: Band): SeemingAge => (band === 'ADULT' || band === 'INFANT' ? band : 'CHILD');
/** How a finding of each kind can end. */
export const outcomesOf = {
  NOT_THE_PERSON: ['IS_THE_PERSON', 'PERSON_CAME', 'PERSON_AWAY'],
  UNLISTED: ['IN_CARE', 'ON_THE_LIST', 'LEFT'],
  EXIT_DENIED: ['IN_CARE', 'LEFT', 'NOT_TURNED_BACK'],
} as const satisfies Record<FindingKind, readonly string[]>;
export type FindingOutcome = (typeof outcomesOf)[FindingKind][number];
export const findingOutcomes: readonly FindingOutcome[] = [...new Set(Object.values(outcomesOf).flat())];
/** Who has taken somebody into care. */
export const carers = ['PROTECTION', 'PARENT_OR_GUARDIAN', 'PARTNER_AGENCY', 'AUTHORITIES'] as const;
export type Carer = (typeof carers)[number];

/** What was found. No words: what somebody says is told to protection, sealed. */
export interface Found {
  findingId: string;
  kind: FindingKind;
  /** Whose wristband it is, or who was turned back; of somebody whom no list names there is none. */
  personId?: string;
  /** Somebody on the list with whom they came. */
  withPersonId?: string;
  aboutAge?: SeemingAge;
  foundIn: FindingPlace;
}

export interface FindingEnd {
  outcome: FindingOutcome;
  careOf?: Carer;
  /** Who it is after all. */
  foundToBe?: string;
}

export interface Finding extends Found {
  at: string;
  by: string;
  ended?: FindingEnd & { at: string; by: string };
}

/** By id. */
export type Findings = Readonly<Record<string, Finding>>;

/** What has to be resolved before the gate and the aircraft doors close. */
export const openFindings = ({ findings = {} }: { findings?: Findings }): string[] =>
  Object.values(findings).flatMap((f) => (f.ended || f.kind === 'EXIT_DENIED' ? [] : [f.findingId]));

/** Whether somebody else may wear this person's wristband. */
export const isDoubted = ({ findings = {} }: { findings?: Findings }, personId: string): boolean =>
  Object.values(findings).some((f) => f.kind === 'NOT_THE_PERSON' && f.personId === personId && !f.ended);
