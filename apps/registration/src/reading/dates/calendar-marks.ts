import type { Calendar } from './calendars';

/** What offices write beside a year, in front of a date or behind it. The longer ones first: H.S. is no H. */
const MARKS: [Calendar | 'gregorian', string][] = [
  [
    'persian',
    String.raw`هـ?\s*\.?\s*ش|ه\.ش|هجری\s*شمسی|هجري\s*شمسي|شمسی|شمسي|h\.?\s*s|s\.?\s*h|a\.?\s*p|shamsi|solar(?:\s*hijri)?|jalali`,
  ],
  ['islamic', String.raw`هـ|ه|هجري|هجرية|هجری|قمری|a\.?\s*h|h|hij(?:ri|r)?|hegir[ae]`],
  ['ethiopic', String.raw`ዓ\s*[./]?\s*ም|ዓመተ\s*ምሕረት|e\.?\s*c|eth(?:iopian)?(?:\s*cal(?:endar)?)?`],
  ['gregorian', String.raw`م|ميلادي|ميلادية|a\.?\s*d|c\.?\s*e|g\.?\s*c|greg(?:orian)?|እ\s*[./]?\s*ኤ\s*[./]?\s*አ`],
];
const before = (mark: string): RegExp =>
  new RegExp(String.raw`^[(\[]?\s*(?:${mark})\s*\.?\s*[)\]:]?[\s:]*(?=\S)(?![\p{L}\p{M}])`, 'iu');
const behind = (mark: string): RegExp =>
  new RegExp(String.raw`(?<![\p{L}\p{M}.])[\s,]*[(\[]?(?:${mark})\s*\.?\s*[)\]]?$`, 'iu');
const PATTERNS = MARKS.map(([calendar, mark]) => ({ calendar, patterns: [behind(mark), before(mark)] }));
/** The same in a heading: "Date of birth (EC)". */
const IN_HEADING = MARKS.slice(0, 3).map(([calendar, mark]) => ({
  calendar,
  pattern: new RegExp(String.raw`(?:^|[\s(\[_/-])(?:${mark})\.?(?:$|[\s)\]_/-])`, 'iu'),
}));

/** The calendar a cell names, and the cell without that name. */
export function calendarOf(text: string): { text: string; calendar?: Calendar | 'gregorian' } {
  if (!/\d/.test(text)) return { text };
  for (const { calendar, patterns } of PATTERNS)
    for (const pattern of patterns) {
      const without = text.replace(pattern, '').trim();
      if (without !== text && /\d/.test(without)) return { text: without, calendar };
    }
  return { text };
}

/** The calendar that a heading names for all cells under it. */
export const calendarOfHeading = (heading: string): Calendar | undefined =>
  IN_HEADING.find(({ pattern }) => pattern.test(heading))?.calendar as Calendar | undefined;
