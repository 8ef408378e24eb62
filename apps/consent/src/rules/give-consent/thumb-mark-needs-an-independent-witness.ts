import { rule } from '@homeward/kernel';
import type { GiveConsent } from '../../commands/give-consent';

const needsWitness: ReadonlySet<string> = new Set(['THUMB_MARK', 'VERBAL_WITNESSED']);

/** A counsellor cannot witness their own interview. Source: docs/handbook/consent.md#r-cons-3. */
export const thumbMarkNeedsAnIndependentWitness = rule<GiveConsent>({
  name: 'thumb-mark-needs-an-independent-witness',
  code: 'R-CONS-3',
  says: 'A thumb mark, or spoken consent, needs a witness who is not the counsellor.',
  unblockedBy: 'return-counsellor',
  holds: ({ method, witness, counsellor }) =>
    !needsWitness.has(method) || (witness !== undefined && witness !== counsellor),
});
