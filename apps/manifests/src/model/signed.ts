import type { Signed, VouchedOnPaper } from './passenger-list';

export const signedBy = ({ id, roles }: { id: string; roles: readonly string[] }, at: Date): Signed => ({
  by: id,
  roles,
  at: at.toISOString(),
});

/** Two people who can watch each other: neither of them can act in the place of the other. */
export const areTwoPeople = (one: Signed, other: Signed): boolean =>
  one.by !== other.by && !one.roles.some((role) => other.roles.includes(role));

/** The serial of the paper on which somebody was asked, by one who vouches for it. */
export const serialOf = ({ asked }: VouchedOnPaper, personId: string): string | undefined =>
  asked.find((a) => a.personId === personId)?.serial;
