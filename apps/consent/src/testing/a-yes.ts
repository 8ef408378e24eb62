import type { GiveConsent } from '../commands/give-consent';
import type { Journey } from '../model/journey';
import { aGoodSession, aJourney, personId } from './consents';
import { somebody } from './other-people';

/** An adult's yes to returning that keeps every rule. */
export const aYes = (over: Partial<GiveConsent> = {}): GiveConsent => ({
  consentId: '01930000-0000-7000-8000-0000000000c1',
  personId,
  purpose: 'RETURN',
  givenBy: 'SELF',
  method: 'SIGNATURE',
  language: 'amh',
  validUntil: '2026-12-20T00:00:00.000Z',
  session: aGoodSession(),
  journey: aJourney(),
  operationId: aJourney().operationId,
  ageBand: 'ADULT',
  embassyBlocked: false,
  counsellor: 'counsellor-1',
  now: new Date('2026-11-25T09:00:00Z'),
  ...over,
});

/** A yes to a journey, as it was explained. */
export const explained = (journey: Journey): Partial<GiveConsent> => ({ journey, session: aGoodSession({ journey }) });

/** A yes by proxy that keeps every rule. */
export const aProxy = (over: Partial<GiveConsent['proxy']> = {}): Partial<GiveConsent> => ({
  givenBy: 'PROXY',
  proxy: { who: somebody(), relation: 'sister', document: 'court order', ...over },
  session: aGoodSession({ proxyApprovedBy: ['protection-1', 'protection-2'] }),
  validUntil: '2026-12-09T09:00:00.000Z',
});
