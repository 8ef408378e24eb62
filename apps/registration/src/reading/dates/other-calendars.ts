import { utcDayOf } from '@homeward/kernel';
export type Calendar = 'islamic' | 'persian' | 'ethiopic';

const FORMATS: Record<Calendar, Intl.DateTimeFormat> = {
  islamic: format('islamic-umalqura'),
  persian: format('persian'),
  ethiopic: format('ethiopic'),
};
/** Marks that offices put beside a year; each is cut off the text once it has been understood. */
const MARKS: [Calendar, RegExp][] = [
  ['persian', /\s*(?:هـ?\s*\.?\s*ش|ه\.ش|\bh\.?\s*s\.?|\ba\.?\s*p\.?|shamsi|solar)\s*\.?$/iu],
  ['islamic', /\s*(?:هـ|ه|\ba\.?h\.?|\bh|hijri)\s*\.?$/iu],
  ['ethiopic', /\s*(?:ዓ\.?\s*ም\.?|\be\.?\s*c\.?|\(e\.?\s*c\.?\))\s*$/iu],
];

/** The calendar a cell names, and the cell without that name. */
export function calendarOf(text: string): { text: string; calendar?: Calendar } {
  const mark = /\d/.test(text) ? MARKS.find(([, pattern]) => pattern.test(text)) : undefined;
  return mark
    ? { text: text.replace(mark[1], '').trim(), calendar: mark[0] }
    : { text: text.replace(/\s*(?:م|a\.?d\.?|g\.?c\.?)\s*$/iu, '') };
}

/** The Gregorian day of a date in another calendar, found by walking from a near guess; undefined when it does not exist. */
export function gregorianDay(calendar: Calendar, year: number, month: number, day: number): string | undefined {
  const yearDays = calendar === 'islamic' ? 354.367 : 365.2425;
  const begins = { islamic: Date.UTC(622, 6, 19), persian: Date.UTC(622, 2, 22), ethiopic: Date.UTC(8, 7, 29) }[
    calendar
  ];
  const guess = begins + ((year - 1) * yearDays + (month - 1) * 29.53 + day - 1) * 86_400_000;
  for (let away = 0; away <= 20; away++) {
    for (const sign of away ? [1, -1] : [1]) {
      const date = new Date(guess + sign * away * 86_400_000);
      const parts = Object.fromEntries(FORMATS[calendar].formatToParts(date).map(({ type, value }) => [type, value]));
      if (Number(parts['year']) === year && Number(parts['month']) === month && Number(parts['day']) === day)
        return utcDayOf(date);
    }
  }
  return undefined;
}

function format(calendar: string): Intl.DateTimeFormat {
  return new Intl.DateTimeFormat(`en-u-ca-${calendar}-nu-latn`, {
    day: 'numeric',
    month: 'numeric',
    year: 'numeric',
    timeZone: 'UTC',
  });
}
