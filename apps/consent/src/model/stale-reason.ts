/** What has changed since a yes, and can be told in a short talk. Source: docs/handbook/consent.md#moved-day. */
export const changes = ['DATE_MOVED', 'ROUTE_CHANGED', 'FAMILY_CHANGED', 'RISK_CHANGED'] as const;
export type Change = (typeof changes)[number];

/**
 * Why a yes is no longer enough. One that was perhaps not free, or that somebody said who answers for the person no longer,
 * is said anew from the beginning; so is one of which it is not known what of the flight changed.
 */
export type StaleReason = Change | 'GUARDIAN_ENDED' | 'NOT_FREE' | 'FLIGHT_CHANGED';

export const isChange = (reason: StaleReason): reason is Change => (changes as readonly string[]).includes(reason);
