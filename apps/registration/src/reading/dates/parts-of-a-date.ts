import { gregorianDay, lastGregorianDay, type Calendar } from './calendars';

export type ReadDate =
  /** `timed`: there was a time of day, so that it may be another day where it was entered. */
  | { kind: 'day'; iso: string; calendar?: Calendar; timed?: true }
  | { kind: 'month'; iso: string }
  | { kind: 'year'; year: number }
  /** The year is kept where it was legible: a family still has to know whether a child is meant. */
  | { kind: 'impossible'; year?: number }
  /** Of two calendars, and nobody can say which. */
  | { kind: 'asked' }
  | { kind: 'unreadable' }
  | { kind: 'none' };

export interface DateContext {
  /** Two digits later than this year mean the century before. */
  latestYear?: number;
  /** The calendar of years like 1402 where the cell does not say. */
  oldYearsAre?: Calendar;
  /** The sheet as a whole shows that it writes the month before the day. */
  monthFirst?: boolean;
  /** The calendar of the whole column. */
  calendar?: Calendar;
  /** Others of the column are of the Ethiopian calendar: a month 13 is of it as well. */
  thirteenMonths?: boolean;
  /** Numbers of the column may be of the Ethiopian calendar or of ours. */
  askCalendar?: boolean;
}

type Named = Calendar | 'gregorian' | undefined;

/** A day of numbers that are told apart. A year that carries a calendar's mark is never read as Gregorian. */
export function dayOf(year: number, month: number, day: number, context: DateContext, named?: Named): ReadDate {
  if (month === 0 && day === 0) return yearOf(year, context, named);
  const pagume = context.thirteenMonths && month === 13 ? 'ethiopic' : undefined;
  const calendar = named ?? reckonedBy(year, context) ?? pagume ?? 'gregorian';
  if (calendar !== 'gregorian') {
    const iso = gregorianDay(calendar, year, month, day);
    const last = iso ?? lastGregorianDay(calendar, year);
    return iso
      ? { kind: 'day', iso, calendar }
      : { kind: 'impossible', ...(last && { year: Number(last.slice(0, 4)) }) };
  }
  if (year < 1850 || year > 2200) return { kind: 'impossible' };
  const days = new Date(Date.UTC(year, month, 0)).getUTCDate();
  const exists = month >= 1 && month <= 12 && day >= 1 && day <= days;
  return exists ? { kind: 'day', iso: `${year}-${two(month)}-${two(day)}` } : { kind: 'impossible', year };
}

/** Nobody is made older by a month that lies in two of ours: the later one counts. */
export function monthOf(year: number, month: number, context: DateContext, named?: Named): ReadDate {
  const calendar = named ?? reckonedBy(year, context) ?? 'gregorian';
  if (calendar !== 'gregorian') {
    const last = month >= 1 && month <= 13 ? lastGregorianDay(calendar, year, month) : undefined;
    return last ? { kind: 'month', iso: last.slice(0, 7) } : { kind: 'impossible' };
  }
  return month >= 1 && month <= 12 ? { kind: 'month', iso: `${year}-${two(month)}` } : { kind: 'impossible', year };
}

/** The same of a year that lies in two of ours. */
export function yearOf(year: number, context: DateContext, named?: Named): ReadDate {
  const calendar = named ?? reckonedBy(year, context) ?? 'gregorian';
  if (calendar === 'gregorian') return year < 1850 || year > 2200 ? { kind: 'impossible' } : { kind: 'year', year };
  const last = lastGregorianDay(calendar, year);
  return last ? { kind: 'year', year: Number(last.slice(0, 4)) } : { kind: 'impossible' };
}

/** Years like 1402 are counted from the Hijra, whatever the cell says of it. */
const reckonedBy = (year: number, { oldYearsAre }: DateContext): Calendar | undefined =>
  year >= 1300 && year <= 1500 ? (oldYearsAre ?? 'islamic') : undefined;

export function fullYear(digits: string, { latestYear = 2049 }: DateContext): number {
  if (digits.length !== 2) return Number(digits);
  const thisCentury = Math.floor(latestYear / 100) * 100 + Number(digits);
  return thisCentury > latestYear ? thisCentury - 100 : thisCentury;
}

const two = (number: number): string => String(number).padStart(2, '0');
