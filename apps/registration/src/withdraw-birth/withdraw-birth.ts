import { accept, unlessBroken, type Decision } from '@homeward/kernel';
import type { Person } from '../model/person';
import type { PersonEvent } from '../model/person-event';
import { aBirthIsWithdrawnByWhoSaidIt } from '../rules/withdraw-birth/a-birth-is-withdrawn-by-who-said-it';

export const rulesForWithdrawingABirth = [aBirthIsWithdrawnByWhoSaidIt];

/** A birth that waits for a second account waits no longer: the one that counts goes on counting. Said twice, nothing happens. */
export function withdrawBirth(person: Person, said: { by: string; roles: readonly string[] }): Decision<PersonEvent> {
  const { birthToConfirm: waiting, ...identity } = person.personal!;
  if (!waiting) return accept();
  return unlessBroken(rulesForWithdrawingABirth, { ...said, waiting }, () => ({
    type: 'BirthWithdrawn',
    by: said.by,
    personal: identity,
  }));
}
