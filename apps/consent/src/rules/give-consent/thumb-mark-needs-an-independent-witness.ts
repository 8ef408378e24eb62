import { rule } from '@homeward/kernel';
import { guardianOf, staffOf, type GiveConsent } from '../../commands/give-consent';
import { isOneOf } from '../../model/another-person';
import { isSomebodyElse, mayBeOne, type Attestant } from '../../model/attestant';

const needsWitness: ReadonlySet<string> = new Set(['THUMB_MARK', 'VERBAL_WITNESSED']);

/** A colleague who was there says so in their own session, and did not interpret. */
const aColleagueWasThere = ({ session, counsellor }: GiveConsent): boolean =>
  session?.witnessedBy?.some(
    (by) => by !== counsellor && by !== session.counsellor && !isOneOf(by, [session.personal?.interpreter]),
  ) ?? false;

/** Whoever says yes, or says it with the person, cannot witness it. */
const saysIt = (command: GiveConsent, witness: Attestant): boolean =>
  [guardianOf(command).guardian, command.givenBy === 'PROXY' ? command.proxy?.who : undefined].some(
    (who) => who !== undefined && mayBeOne(who, witness),
  );

/**
 * Neither the person who held the interview, nor the one who records the yes, nor a guardian or proxy who says it can be its
 * witness, however their name is spelt, and a witness whom nobody can find again is not a witness.
 * Source: docs/handbook/consent.md#witness.
 */
export const thumbMarkNeedsAnIndependentWitness = rule<GiveConsent>({
  name: 'thumb-mark-needs-an-independent-witness',
  code: 'R-CONS-3',
  says: 'A witness is neither the counsellor nor who says yes: a registered adult, a colleague who has signed in, or somebody named with telephone and relation. A thumb mark, or spoken consent, needs one.',
  unblockedBy: 'return-counsellor',
  holds: (command) => {
    const { method, witness, witnessKnown, personId } = command;
    if (witness) return isSomebodyElse(witness, witnessKnown, personId, staffOf(command)) && !saysIt(command, witness);
    return !needsWitness.has(method) || aColleagueWasThere(command);
  },
});
