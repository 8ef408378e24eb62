import { utcDayOf } from '@homeward/kernel';
import {
  CalendarDate,
  EthiopicCalendar,
  GregorianCalendar,
  IslamicCivilCalendar,
  IslamicTabularCalendar,
  IslamicUmalquraCalendar,
  PersianCalendar,
  toCalendar,
  type Calendar as Reckoning,
} from '@internationalized/date';

/** Persian is the Afghan calendar as well: the same days under other names of months. */
export type Calendar = 'islamic' | 'persian' | 'ethiopic';

const gregorian = new GregorianCalendar();
/** In the order in which they are tried: a thirtieth exists in some of the reckonings of a lunar month only. */
const reckonings: Record<Calendar, Reckoning[]> = {
  islamic: [new IslamicUmalquraCalendar(), new IslamicCivilCalendar(), new IslamicTabularCalendar()],
  persian: [new PersianCalendar()],
  ethiopic: [new EthiopicCalendar()],
};

/** The Gregorian day of a date in another calendar; undefined where that calendar has no such day. */
export function gregorianDay(calendar: Calendar, year: number, month: number, day: number): string | undefined {
  if (month < 1 || day < 1) return undefined;
  for (const reckoning of reckonings[calendar]) {
    // What does not exist is moved to a day that does: it is looked at again from there.
    const date = new CalendarDate(reckoning, year, month, day);
    const found = toCalendar(date, gregorian);
    const back = toCalendar(found, reckoning);
    if (back.year === year && back.month === month && back.day === day) return found.toString();
  }
  // Whether a lunar month has a thirtieth depends on who saw the moon: where no reckoning has it, it is the day after the 29th.
  const before = calendar === 'islamic' && day === 30 ? gregorianDay(calendar, year, month, 29) : undefined;
  return before && utcDayOf(new Date(Date.parse(before) + 86_400_000));
}

/** The last Gregorian day of a year, or of a month, in another calendar: whoever was born then is the youngest that is meant. */
export function lastGregorianDay(calendar: Calendar, year: number, month?: number): string | undefined {
  const [reckoning] = reckonings[calendar];
  const first = new CalendarDate(reckoning!, year, month ?? 1, 1);
  const months = month ?? reckoning!.getMonthsInYear(first);
  const days = reckoning!.getDaysInMonth(new CalendarDate(reckoning!, year, months, 1));
  return gregorianDay(calendar, year, months, days);
}
