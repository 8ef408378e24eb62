import { utcDayOf } from '@homeward/kernel';
import { isPlaceholder } from '../text/is-placeholder';
import { latinDigits } from '../text/latin-digits';
import { calendarOf } from './calendar-marks';
import type { Calendar } from './calendars';
import { namedDate } from './named-date';
import { dayOf, fullYear, monthOf, yearOf, type DateContext, type ReadDate } from './parts-of-a-date';
import { withoutTime } from './time-of-day';

export type { DateContext, ReadDate } from './parts-of-a-date';

/** A date as a field office writes it. Numbers are day first, unless the whole sheet is not: one date that only reads month first is not a date. */
export function readDate(raw: string, context: DateContext = {}): ReadDate {
  if (isPlaceholder(raw)) return { kind: 'none' };
  const marked = calendarOf(latinDigits(raw).replace(/^'/, '').trim());
  const { text, nextDay, timed } = withoutTime(marked.text);
  const calendar = marked.calendar ?? context.calendar;
  const read =
    namedDate(text, context, calendar) ??
    threeNumbers(text, context, calendar) ??
    twoNumbers(text, context, calendar) ??
    oneNumber(text, context, calendar) ??
    ({ kind: 'unreadable' } as const);
  if (read.kind !== 'day' || !timed) return read;
  return { ...read, iso: nextDay ? dayAfter(read.iso) : read.iso, timed };
}

const dayAfter = (iso: string): string => utcDayOf(new Date(Date.parse(iso) + 86_400_000));

function threeNumbers(text: string, context: DateContext, calendar?: Calendar | 'gregorian'): ReadDate | undefined {
  const parts = /^(\d{1,4})\s*[-/.\\,،٫_–—\s]\s*(\d{1,2})\s*[-/.\\,،٫_–—\s]\s*(\d{1,4})$/.exec(text);
  if (!parts) return undefined;
  const [a, b, c] = [parts[1]!, parts[2]!, parts[3]!];
  if (a.length === 4 && c.length <= 2) return dayOf(+a, +b, +c, context, calendar);
  const monthFirst = context.monthFirst && (calendar ?? 'gregorian') === 'gregorian';
  const [first, second] = monthFirst ? [+b, +a] : [+a, +b];
  if (a.length <= 2 && context.askCalendar && !calendar) return { kind: 'asked' };
  // Behind a day, a single 13 is a slip of the pen as likely as a month of the Ethiopian calendar.
  if (second === 13 && !calendar) return { kind: 'impossible', year: fullYear(c, context) };
  if (a.length <= 2 && (c.length === 4 || c.length === 2))
    return dayOf(fullYear(c, context), second, first, context, calendar);
  return undefined;
}

function twoNumbers(text: string, context: DateContext, calendar?: Calendar | 'gregorian'): ReadDate | undefined {
  const monthFirst = /^(\d{1,2})\s*[-/.\\]\s*(\d{4})$/.exec(text);
  const yearFirst = /^(\d{4})\s*[-/.\\]\s*(\d{1,2})$/.exec(text);
  if (monthFirst) return monthOf(+monthFirst[2]!, +monthFirst[1]!, context, calendar);
  return yearFirst ? monthOf(+yearFirst[1]!, +yearFirst[2]!, context, calendar) : undefined;
}

function oneNumber(text: string, context: DateContext, calendar?: Calendar | 'gregorian'): ReadDate | undefined {
  const digits = /^(\d{4,8})(?:[.,]\d+)?$/.exec(text)?.[1];
  if (!digits) return undefined;
  const number = Number(digits);
  if (digits.length === 4) return yearOf(number, context, calendar);
  if (digits.length === 5) return { kind: 'day', iso: spreadsheetDay(number) };
  if (digits.length !== 8) return undefined;
  const yearFirst = dayOf(+digits.slice(0, 4), +digits.slice(4, 6), +digits.slice(6), context, calendar);
  return yearFirst.kind === 'day'
    ? yearFirst
    : dayOf(+digits.slice(4), +digits.slice(2, 4), +digits.slice(0, 2), context, calendar);
}

/** Days as a spreadsheet counts them, in its 1900 system. */
const spreadsheetDay = (serial: number): string => utcDayOf(new Date(Date.UTC(1899, 11, 30) + serial * 86_400_000));
