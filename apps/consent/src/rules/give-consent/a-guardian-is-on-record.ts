import { rule } from '@homeward/kernel';
import { isWithGuardian, staffOf, type GiveConsent } from '../../commands/give-consent';
import { isOneOf } from '../../model/another-person';
import { answersFor } from '../../model/guardian';
import { canBeFound } from '../../model/somebody-named';

/** Who decides was counselled, or the child was: a talk with a third person informs neither. */
const counselled = ({ session, personId, guardianKnown }: GiveConsent): boolean =>
  session === undefined || session.personId === personId || session.personId === guardianKnown?.personId;

/** Somebody who is registered nowhere answers for a child alone once a panel has decided, and so named them. */
const namedByProtection = (command: GiveConsent): boolean => {
  const { guardian, bestInterests, kin } = command;
  if (!guardian || 'personId' in guardian || bestInterests !== 'SATISFIED') return false;
  const isAlone = !kin?.answeredBy.length;
  return isAlone && counselled(command) && canBeFound(guardian) && !isOneOf(guardian.name, staffOf(command));
};

/**
 * An adult of another family, in another operation, once gave consent as a guardian. Source: docs/handbook/consent.md#guardians,
 * docs/handbook/consent.md#r-cons-11, docs/handbook/family.md#child-alone.
 */
export const aGuardianIsOnRecord = rule<GiveConsent>({
  name: 'a-guardian-is-on-record',
  code: 'R-CONS-11',
  says: 'Nobody on record answers for this child in this way: a guardian is a parent, or somebody recorded with a paper or by a decision of protection, and was counselled.',
  unblockedBy: 'registration-officer',
  holds: (command) => {
    const { kin, guardianKnown } = command;
    if (!isWithGuardian(command)) return true;
    if (namedByProtection(command)) return true;
    return kin !== undefined && guardianKnown !== undefined && answersFor(guardianKnown, kin) && counselled(command);
  },
});
