import type { Signed, VouchedForFlight, VouchedOnPaper } from './passenger-list';

export const signedBy = ({ id, roles }: { id: string; roles: readonly string[] }, at: Date): Signed => ({
  by: id,
  roles,
  at: at.toISOString(),
});

/** Two people who can watch each other: neither of them can act in the place of the other. */
export const areTwoPeople = (one: Signed, other: Signed): boolean =>
  one.by !== other.by && !one.roles.some((role) => other.roles.includes(role));

/** Two of them have seen the same paper of the flight. */
export const vouchedByTwo = (vouched: readonly VouchedForFlight[]): boolean =>
  vouched.some((one) => vouched.some((other) => one.serial === other.serial && areTwoPeople(one, other)));

/** The serial of the paper on which somebody was asked, by one who vouches for it. */
export const serialOf = ({ asked }: VouchedOnPaper, personId: string): string | undefined =>
  asked.find((a) => a.personId === personId)?.serial;
