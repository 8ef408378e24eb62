import { rule } from '@homeward/kernel';
import { staffOf, type GiveConsent } from '../../commands/give-consent';
import { isOneOf } from '../../model/another-person';
import { isSomebodyElse } from '../../model/attestant';

const needsWitness: ReadonlySet<string> = new Set(['THUMB_MARK', 'VERBAL_WITNESSED']);

/** A colleague who was there says so in their own session, and did not interpret. */
const aColleagueWasThere = ({ session, counsellor }: GiveConsent): boolean =>
  session?.witnessedBy?.some(
    (by) => by !== counsellor && by !== session.counsellor && !isOneOf(by, [session.personal?.interpreter]),
  ) ?? false;

/**
 * Neither the person who held the interview nor the one who records the yes can be its witness, however their name is
 * spelt, and a witness whom nobody can find again is not a witness.
 * Source: docs/handbook/consent.md#witness.
 */
export const thumbMarkNeedsAnIndependentWitness = rule<GiveConsent>({
  name: 'thumb-mark-needs-an-independent-witness',
  code: 'R-CONS-3',
  says: 'A witness is not the counsellor: a registered adult, a colleague who has signed in, or somebody named with telephone and relation. A thumb mark, or spoken consent, needs one.',
  unblockedBy: 'return-counsellor',
  holds: (command) => {
    const { method, witness, witnessKnown, personId } = command;
    if (witness) return isSomebodyElse(witness, witnessKnown, personId, staffOf(command));
    return !needsWitness.has(method) || aColleagueWasThere(command);
  },
});
