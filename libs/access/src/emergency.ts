/**
 * Why somebody reads beyond their assignments. Codes and no sentences: what officers write in a hurry names people.
 * Source: docs/handbook/data-protection.md#emergency-access.
 */
export const emergencyReasons = ['LIFE_AT_RISK', 'CHILD_AT_RISK', 'NOBODY_ASSIGNED_IS_REACHED', 'PERSON_ASKS'] as const;
export type EmergencyReason = (typeof emergencyReasons)[number];
