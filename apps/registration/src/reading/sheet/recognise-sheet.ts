import iconv from 'iconv-lite';
import { aSheetIsText } from '../../rules/import-caseload/a-sheet-is-text';
import { calendarOfHeading } from '../dates/calendar-marks';
import type { Calendar } from '../dates/calendars';
import { findHeader } from './find-header';
import { guessCallingCode } from './guess-calling-code';
import { mapColumns } from './map-columns';
import { birthsMayBeEthiopian, datesAreMonthFirst, someBirthsAreEthiopian } from './dates-are-month-first';
import { recogniseEncoding, type SheetEncoding } from './recognise-encoding';
import { memberColumns, type FamilyRows, type MemberColumns } from './member-columns';
import { parseSample, recogniseSeparator, type Separator } from './recognise-separator';
import { firstBytesOf } from './seen-of-sheet';
import type { SheetColumn } from './sheet-field';
import { joinHeadings } from './two-heading-rows';
import { SheetUnreadable } from './sheet-unreadable';
import { isPlaceholder } from '../text/is-placeholder';
import { womenAreM } from './women-are-m';

export interface RecognisedSheet {
  /** Undefined while the beginning is plain ASCII. */
  encoding?: SheetEncoding;
  separator: Separator;
  /** The record number, counted from 1, that holds the headings; 0 when the sheet has none. */
  headerRecord: number;
  columns: SheetColumn[];
  /** Further people in each row, where it is a family. */
  members?: MemberColumns[];
  /** The calling code, without +, that most numbers of the sheet carry. */
  callingCode?: string;
  /** Dates in numbers have the month before the day. */
  monthFirst?: true;
  /** Births have a second number of 13, which may be a month of the Ethiopian calendar or a day: the office has to say. */
  birthsMayBeEthiopian?: true;
  /** The calendar that the heading of the births names. */
  birthCalendar?: Calendar;
  /** Some births are marked as of the Ethiopian calendar, which has a thirteenth month. */
  thirteenMonths?: true;
  /** Nationalities are codes, so that NA and NO are states. */
  nationalityInCodes?: true;
  /** M stands for women, as in Spanish. */
  womenAreM?: true;
}

/** Enough to see some hundred rows; the rest of a sheet follows its beginning. */
export const BYTES_TO_RECOGNISE = 128 * 1024;

/** Whether most nationalities are written as codes. */
function inCodes(records: string[][], columns: SheetColumn[]): boolean {
  const index = columns.find(({ fields }) => fields.includes('nationality'))?.index;
  if (index === undefined) return false;
  const filled = records
    .map((cells) => (cells[index] ?? '').trim())
    .filter((cell) => cell !== '' && !isPlaceholder(cell));
  return filled.filter((cell) => /^[A-Z]{1,3}$/.test(cell)).length * 2 > filled.length;
}

/** The columns of the first person in each row; those of the others say only that they are theirs. */
function columnsOfFamilies(written: string[], { headings, members }: FamilyRows, records: string[][]): SheetColumn[] {
  const theirs = new Set(members.flatMap(({ columns }) => columns.map(({ index }) => index)));
  const own = records.map((cells) => cells.map((cell, at) => (theirs.has(at) ? '' : cell)));
  return mapColumns(headings, own).map(({ index, fields }) => ({
    index,
    heading: (written[index] ?? '').replace(/\s+/g, ' ').trim(),
    fields: theirs.has(index) ? ['member'] : fields,
  }));
}

/** Everything about a sheet that has to be known before its first row can be read. @throws SheetUnreadable */
export function recogniseSheet(begin: Buffer): RecognisedSheet {
  const seen = { firstBytes: firstBytesOf(begin), columns: 0, cellsInOneCell: 0 };
  if (!aSheetIsText.holds(seen)) throw new SheetUnreadable(seen);
  const encoding = recogniseEncoding(begin);
  const text = iconv.decode(begin, encoding ?? 'utf8', { stripBOM: true });
  const whole = begin.length < BYTES_TO_RECOGNISE ? text : text.slice(0, Math.max(text.lastIndexOf('\n'), 1));
  const separator = recogniseSeparator(whole);
  const records = parseSample(whole, separator);
  const header = findHeader(records);
  const headings = header === undefined ? undefined : joinHeadings(records[header - 1], records[header]!);
  const below = records.slice((header ?? -1) + 1);
  const family = memberColumns(headings);
  const columns = family ? columnsOfFamilies(headings!, family, below) : mapColumns(headings, below);
  return {
    encoding,
    separator,
    headerRecord: (header ?? -1) + 1,
    columns,
    members: family?.members,
    callingCode: guessCallingCode(records, columns),
    monthFirst: datesAreMonthFirst(records, columns) || undefined,
    birthsMayBeEthiopian: birthsMayBeEthiopian(records, columns) || undefined,
    birthCalendar: calendarOfHeading(columns.find(({ fields }) => fields.includes('dob'))?.heading ?? ''),
    thirteenMonths: someBirthsAreEthiopian(records, columns) || undefined,
    nationalityInCodes: inCodes(below, columns) || undefined,
    womenAreM: womenAreM(records.slice((header ?? -1) + 1), columns) || undefined,
  };
}
