import type { Consent } from '../model/consent';
import type { Journey } from '../model/journey';

/** What the person can show to anyone: fields of the Kantara consent receipt v1.1, without a name. */
export interface Receipt {
  version: 'KI-CR-v1.1.0';
  jurisdiction: string;
  consentReceiptID: string;
  consentTimestamp: number;
  collectionMethod: string;
  language: string;
  piiPrincipalId: string;
  piiControllers: { piiController: string }[];
  services: { service: string; purposes: { purpose: string; termination: string }[] }[];
  sensitive: boolean;
  informationVersion: string;
  /** The journey that was agreed to, as it was explained. */
  journey?: Journey;
  /** Which states demand these details by law, whatever the person says (docs/handbook/consent.md#r-cons-9). */
  demandedByLaw?: { state: string; source: string; since: string }[];
}

type Yes = Extract<Consent, { consentId: string }>;

/** Only a yes has a receipt. */
export const isYes = (consent: Consent): consent is Yes => 'consentId' in consent;

export const receiptOf = (consent: Yes, demands: Receipt['demandedByLaw'] = []): Receipt => ({
  version: 'KI-CR-v1.1.0',
  jurisdiction: 'ZZ',
  consentReceiptID: consent.consentId,
  consentTimestamp: Math.floor(new Date(consent.givenAt).getTime() / 1_000),
  collectionMethod: consent.method,
  language: consent.language,
  piiPrincipalId: consent.personId,
  piiControllers: [{ piiController: 'Homeward operation' }],
  services: [
    { service: 'Voluntary return', purposes: [{ purpose: consent.purpose, termination: consent.validUntil }] },
  ],
  sensitive: false,
  informationVersion: consent.informationVersion,
  ...(consent.journey && { journey: consent.journey }),
  ...(demands.length > 0 && {
    demandedByLaw: demands.map(({ state, source, since }) => ({ state, source, since })),
  }),
});

/** The receipt of what a person has said; undefined where that is no yes. */
export const receiptFor = (consent: Consent | undefined, demands?: Receipt['demandedByLaw']): Receipt | undefined =>
  consent && isYes(consent) ? receiptOf(consent, demands) : undefined;
