import type { ConsentGiver, ConsentPurpose } from '@homeward/contracts';

interface About {
  personId: string;
  purpose: ConsentPurpose;
}

/** How consent was expressed. Silence is not among them (R-CONS-10). */
export const methods = ['SIGNATURE', 'THUMB_MARK', 'VERBAL_WITNESSED', 'DIGITAL'] as const;
export type Method = (typeof methods)[number];

export interface Yes {
  consentId: string;
  sessionId: string;
  givenBy: ConsentGiver;
  method: Method;
  language: string;
  givenAt: string;
  validUntil: string;
  informationVersion: string;
  /** Names of witness and proxy, and what shows that they may act. */
  personal?: { witness?: string; proxyRelation?: string; proxyDocument?: string };
}

/** A consent for one purpose. A withdrawn one has no next confirmation date: it cannot even be written down. */
export type Consent =
  | (About & Yes & { status: 'ACTIVE' })
  | (About & Yes & { status: 'RECONFIRMED'; reconfirmedAt: string })
  | (About & Yes & { status: 'STALE' })
  | (About & { status: 'REFUSED'; refusedAt: string; personal?: undefined })
  | (About & { status: 'WITHDRAWN'; withdrawnAt: string; channel: string; reason: string; personal?: undefined });

/** `NONE` before the first word, `EXPIRED` once the validity has passed; neither is stored. */
export type ConsentStatus = Consent['status'] | 'NONE' | 'EXPIRED';

/** How a consent stands at a moment. */
export function statusAt(consent: Consent | undefined, now: Date): ConsentStatus {
  if (!consent) return 'NONE';
  const runs = consent.status === 'ACTIVE' || consent.status === 'RECONFIRMED';
  return runs && new Date(consent.validUntil) < now ? 'EXPIRED' : consent.status;
}
