import type { BirthToConfirm } from '../model/identity';

/** Somebody takes back a birth that waits for a second account. */
export interface WithdrawBirth {
  /** Missing where none waits. */
  waiting?: BirthToConfirm;
  by: string;
  roles: readonly string[];
}
