import { rule } from '@homeward/kernel';
import type { GiveConsent } from '../../commands/give-consent';
import { isAnotherPerson } from '../../model/another-person';

const needsWitness: ReadonlySet<string> = new Set(['THUMB_MARK', 'VERBAL_WITNESSED']);

/** Neither who held the interview nor who records the yes is a witness of it. Source: docs/handbook/consent.md#r-cons-3. */
export const thumbMarkNeedsAnIndependentWitness = rule<GiveConsent>({
  name: 'thumb-mark-needs-an-independent-witness',
  code: 'R-CONS-3',
  says: 'A thumb mark, or spoken consent, needs a witness who is not the counsellor.',
  unblockedBy: 'return-counsellor',
  holds: ({ method, witness, counsellor, session }) =>
    !needsWitness.has(method) || isAnotherPerson(witness, [counsellor, session?.counsellor]),
});
