/** The roles that have access here (docs/handbook/process.md#actors). */
export const roles = [
  'registration-officer',
  'return-counsellor',
  'protection-officer',
  'best-interests-panel',
  'clinician',
  'movement-officer',
  'flight-officer',
  'embarkation-officer',
  'reception-officer',
  'operations-lead',
  'duty-officer',
  'data-officer',
  'airline',
  'service',
] as const;

export type Role = (typeof roles)[number];

/** Roles of programs, which sign in by themselves; no person has one. */
export const programRoles: readonly Role[] = ['airline', 'service'];

/** Roles of people. */
export const peopleRoles: readonly Role[] = roles.filter((role) => !programRoles.includes(role));

export const isProgram = (held: readonly Role[]): boolean => held.some((role) => programRoles.includes(role));
