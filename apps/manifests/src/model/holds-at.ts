import { localDaysOf, utcDayOf } from '@homeward/kernel';

/**
 * Whether a yes, a clearance or a paper that ends at one moment still holds at another. One without an end does not
 * hold: nobody knows until when it would. Source: docs/handbook/states.md#granted-until, docs/handbook/states.md#fit-until.
 */
export const holdsAt = (validUntil: string | undefined, at: Date): boolean =>
  validUntil !== undefined && new Date(validUntil) >= at;

/**
 * The same of what holds to the end of its last day, which is a day where people are then: the later one it may be there where
 * nobody knows the zone.
 * @param zone IANA name @see docs/handbook/versions-and-days.md#local-days
 */
export const holdsOnDayOf = (lastDay: string | undefined, at: Date, zone: string | undefined): boolean =>
  lastDay !== undefined && localDaysOf(at, zone).every((day) => utcDayOf(lastDay) >= day);
