import { utcDayOf } from '@homeward/kernel/utc';

const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})(?:[T ]+(\d{1,2}):(\d{2}))?$/;
const dayFirst = /^(\d{1,2})[/. -](\d{1,2})[/. -](\d{4})(?:[ ,]+(\d{1,2}):(\d{2}))?$/;
const two = (part: string): string => part.padStart(2, '0');
/** Digits of Arabic keyboards are read as well. */
const latin = (text: string): string => text.replaceAll(/[٠-٩]/g, (d) => String(d.charCodeAt(0) - 0x0660));

/** A day as people type it, day first or year first, never month first. @returns ISO; nothing where it is no day */
export function readDay(typed: string, withTime = false): string | undefined {
  const text = latin(typed.trim());
  const first = dayFirst.exec(text);
  const [, year, month, day, hour, minute] = first
    ? ['', first[3], first[2], first[1], first[4], first[5]]
    : (iso.exec(text) ?? []);
  if (!year || !month || !day || (withTime && !hour)) return undefined;
  const said = `${year}-${two(month)}-${two(day)}`;
  const at = new Date(`${said}T${two(hour ?? '0')}:${minute ?? '00'}:00Z`);
  if (Number.isNaN(at.getTime()) || utcDayOf(at) !== said) return undefined;
  return withTime ? `${said}T${two(hour!)}:${minute}` : said;
}

/** As the field shows it. @param value ISO */
export function writeDay(value: string): string {
  const [, year, month, day, hour, minute] = iso.exec(value) ?? [];
  return year ? `${day}/${month}/${year}${hour ? ` ${hour}:${minute}` : ''}` : value;
}
