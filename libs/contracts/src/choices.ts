/** Lists from which people choose: the service that owns the answer accepts them, and the console offers them. */

/** What somebody who arrives needs at once. */
export const needKinds = [
  'FOOD',
  'WATER',
  'MEDICAL',
  'SHELTER',
  'PHONE_CALL',
  'CASH',
  'CLOTHES',
  'TRANSPORT',
  'PSYCHOSOCIAL',
  'WHEELCHAIR',
  /** They were asked and need nothing at the moment. */
  'NOTHING_NOW',
] as const;
export type NeedKind = (typeof needKinds)[number];

/** What one member of a family is to another. */
export const relationshipKinds = [
  'MOTHER',
  'FATHER',
  'STEP_PARENT',
  'SPOUSE',
  'SIBLING',
  'GRANDPARENT',
  'AUNT_UNCLE',
  'GUARDIAN',
  'CAREGIVER',
  'UNRELATED_ADULT',
] as const;
export type RelationshipKind = (typeof relationshipKinds)[number];

/** Where a person was counselled. Only DETENTION needs a second confirmation (docs/handbook/consent.md#r-cons-5). */
export const places = ['OFFICE', 'CAMP', 'DETENTION', 'PHONE', 'AIRPORT', 'OTHER'] as const;
export type Place = (typeof places)[number];

/** Topics that have to be explained before anyone can agree (docs/handbook/consent.md#r-cons-4). */
export const informationTopics = [
  'DESTINATION_AND_ROUTE',
  'MODE_AND_DATES',
  'SITUATION_IN_ORIGIN',
  'ASSISTANCE',
  'ALTERNATIVES',
  'RIGHT_TO_WITHDRAW',
  'NO_COST_NO_PENALTY',
  'DATA_SHARING',
  'COMPLAINT_CHANNELS',
] as const;
export type InformationTopic = (typeof informationTopics)[number];

/** The information set in force. Once there is a newer one, earlier sessions are not enough for a new yes. */
export const currentInformationVersion = '2026-1';

/** Why a version of a manifest was issued, where the service did it by itself; the last two of a check. */
export const versionBecause = [
  'FREEZE',
  'DEPARTURE',
  'DOORS_CLOSED',
  'TAKEN_BACK',
  'ESCORT',
  'ESCORT_ABSENT',
  'BORN',
  'CHILD_JOINED',
  'NOT_THE_PERSON',
  'CLOSED',
  'REOPENED',
] as const;
export type VersionBecause = (typeof versionBecause)[number];
