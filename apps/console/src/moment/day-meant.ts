/** What a form asked as a day is kept as its last minute in UTC; it is shown as the day again. */
export const endOfDay = (day: string): string => `${day}T23:59:00Z`;

/** @param at ISO 8601 */
export const dayMeant = (at: string): string => at.replace(/T23:59:00(\.000)?Z$/, '');
