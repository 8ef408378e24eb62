import type { Signed } from './passenger-list';

/** Two people who can watch each other: neither of them can act in the place of the other. */
export const areTwoPeople = (one: Signed, other: Signed): boolean =>
  one.by !== other.by && !one.roles.some((role) => other.roles.includes(role));
