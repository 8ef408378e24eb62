/** What has changed since a yes, and can be told in a short talk. Source: docs/handbook/consent.md#moved-day. */
export const changes = ['DATE_MOVED', 'ROUTE_CHANGED', 'FAMILY_CHANGED', 'RISK_CHANGED'] as const;
export type Change = (typeof changes)[number];

/**
 * Why a yes is no longer enough. After a `Change` a short talk can be enough. The person is counselled and asked
 * again from the beginning where the yes was perhaps not free, or not theirs, where whoever said it no longer answers for them or cannot say
 * it at their age, and
 * where nobody knows what changed about the flight.
 */
export type StaleReason = Change | 'GUARDIAN_ENDED' | 'RECORDS_PARTED' | 'NOT_FREE' | 'FLIGHT_CHANGED' | AgeCorrected;

/** By their corrected age the person may not say it alone, or nobody may say it for them. */
export type AgeCorrected = 'AGE_CORRECTED';

export const isChange = (reason: StaleReason): reason is Change => (changes as readonly string[]).includes(reason);
