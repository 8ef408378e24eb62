import { utcDayOf } from '@homeward/kernel';

/**
 * Whether a yes, a clearance or a paper that ends at one moment still holds at another. Of one without an end nobody knows:
 * it does not hold. Source: docs/handbook/states.md#granted-until, docs/handbook/states.md#fit-until.
 */
export const holdsAt = (validUntil: string | undefined, at: Date): boolean =>
  validUntil !== undefined && new Date(validUntil) >= at;

/** The same of what holds to the end of its last day. */
export const holdsOnDayOf = (lastDay: string | undefined, at: Date): boolean =>
  lastDay !== undefined && lastDay.slice(0, 10) >= utcDayOf(at);
