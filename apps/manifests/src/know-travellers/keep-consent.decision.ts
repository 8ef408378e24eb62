import { never } from '@homeward/kernel';
import type { Facts } from '../model/traveller';

type Consent = NonNullable<Facts['consent']>;

/** What consent has published of somebody's yes to return. Times are ISO 8601, UTC. */
export type ConsentPublished =
  | ({ type: 'given' } & Pick<Consent, 'givenAt' | 'givenBy' | 'validUntil' | 'journey'>)
  | ({ type: 'reconfirmed' } & Pick<Consent, 'reconfirmedAt' | 'validUntil' | 'journey'>)
  | ({ type: 'date-moved' } & Pick<Consent, 'validUntil'>)
  | ({ type: 'withdrawn' | 'refused' } & Pick<Consent, 'withdrawnAt' | 'saidAgainAt'>)
  | { type: 'stale' };

const noes: ReadonlySet<string> = new Set(['WITHDRAWN', 'REFUSED']);

/**
 * What is kept of somebody's consent after an event; nothing may be kept of them before it. Of a no the last yes and its
 * journey are kept as well: they say which journey the no is about.
 */
export function keepConsent(kept: Partial<Consent> | undefined, event: ConsentPublished): Consent {
  // Consent never says these of a no: nothing but a new yes follows it, whatever comes in which order.
  if (kept?.status && noes.has(kept.status) && !['given', 'withdrawn', 'refused'].includes(event.type))
    return { ...kept, status: kept.status };
  switch (event.type) {
    case 'given': {
      const { givenAt, givenBy, validUntil, journey } = event;
      return { status: 'ACTIVE', givenAt, givenBy, validUntil, journey };
    }
    case 'reconfirmed': {
      const { reconfirmedAt, validUntil = kept?.validUntil, journey = kept?.journey } = event;
      return { ...kept, status: 'RECONFIRMED', reconfirmedAt, validUntil, journey };
    }
    // The yes stands, and the person has to be asked again.
    case 'date-moved':
      return { ...kept, status: 'ACTIVE', reconfirmedAt: undefined, validUntil: event.validUntil };
    case 'withdrawn':
    case 'refused': {
      const status = event.type === 'withdrawn' ? 'WITHDRAWN' : 'REFUSED';
      // A no that is said again is as old as it was when it was first said.
      const before = (kept?.status && noes.has(kept.status) && kept.withdrawnAt) || undefined;
      const saidAgainAt = event.saidAgainAt ?? (before && event.withdrawnAt);
      const withdrawnAt = before ?? event.withdrawnAt;
      return { status, withdrawnAt, saidAgainAt, givenAt: kept?.givenAt, journey: kept?.journey };
    }
    case 'stale':
      return { ...kept, status: 'STALE' };
    default:
      return never(event);
  }
}
