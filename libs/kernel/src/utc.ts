/** The day of an instant, in UTC. @param instant ISO 8601, with any offset */
export const utcDayOf = (instant: string): string => new Date(instant).toISOString().slice(0, 10);
