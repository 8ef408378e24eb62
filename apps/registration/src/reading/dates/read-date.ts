import { utcDayOf } from '@homeward/kernel';
import { latinDigits } from '../text/latin-digits';
import { isPlaceholder } from '../text/is-placeholder';
import { calendarOf, gregorianDay, type Calendar } from './other-calendars';
import { monthNamed } from './month-names';

export type ReadDate =
  | { kind: 'day'; iso: string; calendar?: Calendar }
  | { kind: 'month'; iso: string }
  | { kind: 'year'; year: number }
  /** The year is kept where it was legible: a family still has to know whether a child is meant. */
  | { kind: 'impossible'; year?: number }
  | { kind: 'unreadable' }
  | { kind: 'none' };

export interface DateContext {
  /** Two digits later than this year mean the century before. */
  latestYear?: number;
  /** The calendar of years like 1402 where the cell does not say. */
  oldYearsAre?: Calendar;
  /** The sheet as a whole shows that it writes the month before the day. */
  monthFirst?: boolean;
}

/** A date as a field office writes it. Numbers are day first, unless the whole sheet is not: one date that only reads month first is not a date. */
export function readDate(raw: string, context: DateContext = {}): ReadDate {
  if (isPlaceholder(raw)) return { kind: 'none' };
  const { text, calendar } = calendarOf(latinDigits(raw).replace(/^'/, '').trim());
  const plain = text.replace(/[T ]+\d{1,2}:\d{2}(?::\d{2})?(?:\.\d+)?\s*(?:[ap]\.?m\.?|z)?$/i, '').trim();
  return (
    named(plain, context) ??
    threeNumbers(plain, context, calendar) ??
    twoNumbers(plain) ??
    oneNumber(plain, context, calendar) ?? { kind: 'unreadable' }
  );
}

function threeNumbers(text: string, context: DateContext, calendar?: Calendar): ReadDate | undefined {
  const parts = /^(\d{1,4})\s*[-/.\\,،٫_–—\s]\s*(\d{1,2})\s*[-/.\\,،٫_–—\s]\s*(\d{1,4})$/.exec(text);
  if (!parts) return undefined;
  const [a, b, c] = [parts[1]!, parts[2]!, parts[3]!];
  if (a.length === 4 && c.length <= 2) return day(+a, +b, +c, context, calendar);
  const [first, second] = context.monthFirst ? [+b, +a] : [+a, +b];
  if (a.length <= 2 && (c.length === 4 || c.length === 2))
    return day(fullYear(c, context), second, first, context, calendar);
  return undefined;
}

function named(text: string, context: DateContext): ReadDate | undefined {
  const letters = text.match(/\p{L}[\p{L}\p{M}]*/gu);
  // the Levant names four months by two words, the first of which two of them share
  const month = letters
    ?.map((word, at) => monthNamed(`${word} ${letters[at + 1] ?? ''}`) ?? monthNamed(word))
    .find(Boolean);
  if (month === undefined) return undefined;
  const numbers = text.match(/\d+/g) ?? [];
  if (numbers.length === 1 && numbers[0]!.length === 4) return { kind: 'month', iso: `${numbers[0]}-${two(month)}` };
  if (numbers.length !== 2) return undefined;
  const [first, second] = numbers as [string, string];
  return first.length === 4
    ? day(+first, month, +second, context)
    : day(fullYear(second, context), month, +first, context);
}

function twoNumbers(text: string): ReadDate | undefined {
  const monthFirst = /^(\d{1,2})\s*[-/.\\]\s*(\d{4})$/.exec(text);
  const yearFirst = /^(\d{4})\s*[-/.\\]\s*(\d{1,2})$/.exec(text);
  const [year, month] = monthFirst
    ? [+monthFirst[2]!, +monthFirst[1]!]
    : yearFirst
      ? [+yearFirst[1]!, +yearFirst[2]!]
      : [0, 0];
  if (!year) return undefined;
  return month >= 1 && month <= 12 ? { kind: 'month', iso: `${year}-${two(month)}` } : { kind: 'impossible', year };
}

function oneNumber(text: string, context: DateContext, calendar?: Calendar): ReadDate | undefined {
  const digits = /^(\d{4,8})(?:[.,]\d+)?$/.exec(text)?.[1];
  if (!digits) return undefined;
  const number = Number(digits);
  if (digits.length === 4) {
    const read = day(number, 1, 1, context, calendar);
    return read.kind === 'day' ? { kind: 'year', year: Number(read.iso.slice(0, 4)) } : undefined;
  }
  if (digits.length === 5) return { kind: 'day', iso: spreadsheetDay(number) };
  if (digits.length !== 8) return undefined;
  const yearFirst = day(+digits.slice(0, 4), +digits.slice(4, 6), +digits.slice(6), context, calendar);
  return yearFirst.kind === 'day'
    ? yearFirst
    : day(+digits.slice(4), +digits.slice(2, 4), +digits.slice(0, 2), context, calendar);
}

function day(year: number, month: number, dayOfMonth: number, context: DateContext, calendar?: Calendar): ReadDate {
  if (month === 0 && dayOfMonth === 0) return { kind: 'year', year };
  const old = calendar ?? (year >= 1300 && year <= 1500 ? (context.oldYearsAre ?? 'islamic') : undefined);
  if (old) {
    const iso = gregorianDay(old, year, month, dayOfMonth);
    return iso ? { kind: 'day', iso, calendar: old } : { kind: 'impossible' };
  }
  if (year < 1850 || year > 2200) return { kind: 'impossible' };
  const days = new Date(Date.UTC(year, month, 0)).getUTCDate();
  const exists = month >= 1 && month <= 12 && dayOfMonth >= 1 && dayOfMonth <= days;
  return exists ? { kind: 'day', iso: `${year}-${two(month)}-${two(dayOfMonth)}` } : { kind: 'impossible', year };
}

function fullYear(digits: string, { latestYear = 2049 }: DateContext): number {
  if (digits.length !== 2) return Number(digits);
  const thisCentury = Math.floor(latestYear / 100) * 100 + Number(digits);
  return thisCentury > latestYear ? thisCentury - 100 : thisCentury;
}

/** Days as a spreadsheet counts them, in its 1900 system. */
const spreadsheetDay = (serial: number): string => utcDayOf(new Date(Date.UTC(1899, 11, 30) + serial * 86_400_000));

const two = (number: number): string => String(number).padStart(2, '0');
