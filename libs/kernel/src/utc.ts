/** The day of an instant, in UTC. @param instant ISO 8601 with any offset, or a date */
export const utcDayOf = (instant: string | Date): string => new Date(instant).toISOString().split('T')[0]!;
