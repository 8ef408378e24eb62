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

/** A serial however it is written. */
export const plainSerial = (serial: string): string => serial.replaceAll('-', '').toUpperCase();

/** Two who have each seen a paper of everybody aboard, the same one of each. */
export function twoWhoSawThePapersOf(
  aboard: readonly string[],
  vouched: readonly VouchedOnPaper[],
): [VouchedOnPaper, VouchedOnPaper] | undefined {
  const samePaper = (one: VouchedOnPaper, other: VouchedOnPaper, id: string): boolean =>
    serialOf(one, id) !== undefined && serialOf(one, id) === serialOf(other, id);
  for (const one of vouched)
    for (const other of vouched)
      if (areTwoPeople(one, other) && aboard.every((id) => samePaper(one, other, id))) return [one, other];
  return undefined;
}

/** The serial of the paper on which somebody was asked, by one who vouches for it. */
const serialOf = ({ asked }: VouchedOnPaper, personId: string): string | undefined =>
  asked.find((a) => a.personId === personId)?.serial;
