import { accept, type Decision } from '@homeward/kernel';
import { guardiansAmong } from '../model/guardianship';
import type { Person } from '../model/person';
import type { PersonEvent } from '../model/person-event';
import { lessByRegistration } from '../model/relations';
import { asRegistered } from '../register-person/found-guardian.decision';

/**
 * The record of a child, or of somebody who answers for it by registration alone, says something else now: that one answers for
 * the child no longer where what is recorded of both would not have made them. It makes nobody a guardian.
 * Source: docs/handbook/family.md#child-alone.
 */
export function reconsiderGuardian(child: Person, adult: Person): Decision<PersonEvent> {
  const known = child.guardians?.find((g) => g.guardianId === adult.personId);
  if (!known || child.ageBand === 'ADULT' || child.caseId !== adult.caseId) return accept();
  const on = [child.registeredOn, adult.registeredOn].sort().at(-1)!;
  const [found] = guardiansAmong(asRegistered(child), [asRegistered(adult)], on);
  return accept(...lessByRegistration(known, found?.kind, 'correction'));
}
