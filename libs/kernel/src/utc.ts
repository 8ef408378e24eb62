/** The day of an instant, in UTC. @param instant ISO 8601 with any offset, or a date */
export const utcDayOf = (instant: string | Date): string => new Date(instant).toISOString().split('T')[0]!;

/**
 * The one way in which two instants are compared. As text they compare only in one form: `10:00:00+02:00` is earlier than
 * `09:00:00Z`, and `09:00:00.000Z` is not before `09:00:00Z`.
 */
export const isAfter = (one: string | Date, other: string | Date): boolean => new Date(one) > new Date(other);

/** The earlier one first. */
export const byInstant = (one: string | Date, other: string | Date): number => +new Date(one) - +new Date(other);
