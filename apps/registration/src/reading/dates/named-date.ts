import type { Calendar } from './calendars';
import { monthNamed } from './month-names';
import { otherMonth } from './other-months';
import { dayOf, fullYear, monthOf, type DateContext, type ReadDate } from './parts-of-a-date';

type Named = Calendar | 'gregorian' | undefined;

/** A date whose month is a word, in whichever calendar has that month. */
export function namedDate(text: string, context: DateContext, calendar: Named): ReadDate | undefined {
  const letters = text.match(/\p{L}[\p{L}\p{M}'’]*/gu);
  if (!letters) return undefined;
  const numbers = text.match(/\d+/g) ?? [];
  const year = Number(numbers.find((number) => number.length === 4));
  // Some months are of two or three words, the first of which others share.
  const spans = letters.flatMap((_, at) => [3, 2, 1].map((words) => letters.slice(at, at + words).join(' ')));
  const ours = calendar === undefined || calendar === 'gregorian' ? firstOf(spans, monthNamed) : undefined;
  const other = calendar === 'gregorian' ? undefined : firstOf(spans, (words) => otherMonth(words, calendar, year));
  if (other && (ours === undefined || (year >= 1300 && year <= 1500)))
    return dated(numbers, other.month, context, other.calendar);
  return ours === undefined ? undefined : dated(numbers, ours, context, 'gregorian');
}

function firstOf<T>(spans: readonly string[], read: (words: string) => T | undefined): T | undefined {
  for (const words of spans) {
    const found = read(words);
    if (found !== undefined) return found;
  }
  return undefined;
}

function dated(numbers: readonly string[], month: number, context: DateContext, calendar: Named): ReadDate | undefined {
  if (numbers.length === 1 && numbers[0]!.length === 4) return monthOf(+numbers[0]!, month, context, calendar);
  if (numbers.length !== 2) return undefined;
  const [first, second] = numbers as [string, string];
  return first.length === 4
    ? dayOf(+first, month, +second, context, calendar)
    : dayOf(fullYear(second, context), month, +first, context, calendar);
}
