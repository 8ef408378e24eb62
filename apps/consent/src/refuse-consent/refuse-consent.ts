import { allowedBy, unlessBroken, type Decision } from '@homeward/kernel';
import type { ConsentPurpose } from '@homeward/contracts';
import { statusAt, type Consent } from '../model/consent';
import type { ConsentEvent } from '../model/consent-event';
import { consentTransitions } from '../model/consent-transitions';

/** Asked, the person said no. While a yes stands, that is a withdrawal and is recorded as one. */
export const refuseConsent = (
  consent: Consent | undefined,
  personId: string,
  purpose: ConsentPurpose,
  now: Date,
): Decision<ConsentEvent> =>
  unlessBroken(
    [allowedBy(consentTransitions, 'refuse', 'return-counsellor')],
    { state: statusAt(consent, now) },
    () => ({
      type: 'ConsentRefused',
      personId,
      purpose,
      refusedAt: now.toISOString(),
    }),
  );
