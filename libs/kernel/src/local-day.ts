const formats = new Map<string, Intl.DateTimeFormat>();

/** Making a format is slow, and a list asks it for every person. */
function formatOf(zone: string): Intl.DateTimeFormat {
  let format = formats.get(zone);
  if (!format) {
    format = new Intl.DateTimeFormat('en-CA', { timeZone: zone, year: 'numeric', month: '2-digit', day: '2-digit' });
    formats.set(zone, format);
  }
  return format;
}

/**
 * The calendar day of an instant where people are: a paper, a birthday or a leave to exit is judged by it.
 * @param instant ISO 8601 with any offset, or a date
 * @param zone IANA name, such as `Africa/Addis_Ababa`; UTC where none is known
 * @returns ISO date @throws RangeError for a zone that does not exist
 */
export const localDayOf = (instant: string | Date, zone = 'UTC'): string => formatOf(zone).format(new Date(instant));

/** The calendar day that has begun wherever somebody may be: the one that protects where nobody knows the zone. */
export const dayBegunEverywhere = (instant: string | Date): string => localDayOf(instant, 'Etc/GMT+12');

/** The calendar day that has begun somewhere: until it has begun everywhere, nobody knows which of the two it is for somebody. */
export const dayBegunSomewhere = (instant: string | Date): string => localDayOf(instant, 'Etc/GMT-14');

/** The calendar days that an instant may have where people are, the first and the last: one where their zone is known. */
export const localDaysOf = (instant: string | Date, zone: string | undefined): string[] =>
  zone ? [localDayOf(instant, zone)] : [dayBegunEverywhere(instant), dayBegunSomewhere(instant)];
