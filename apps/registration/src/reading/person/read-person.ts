import { isStateless } from '../../model/protection-sign';
import { readBirth } from '../dates/read-birth';
import type { Calendar } from '../dates/calendars';
import { readDate } from '../dates/read-date';
import type { PersonRow, RowValues } from '../read-row';
import type { RecordCells } from '../sheet/cells-of-record';
import { isPlaceholder } from '../text/is-placeholder';
import { tidyText } from '../text/tidy-text';
import { casesNamed } from './cases-named';
import { mendCells } from './mend-cells';
import { readDocument } from './read-document';
import { readLanguages } from './read-languages';
import { readNames } from './read-names';
import { readNationality } from './read-nationality';
import { readPhones } from './read-phones';
import { isDetentionPlace, readPlace } from './read-place';
import { readRelation } from './read-relation';
import { readRemarks } from './read-remarks';
import { readSex } from './read-sex';
import { readZone, zoneDisagrees } from './read-zone';

export interface ReadingContext {
  /** The day the sheet was exported: what is past, expired or still to come is judged by it. */
  exportedOn: string;
  callingCode?: string;
  /** The sheet writes the month before the day. */
  monthFirst?: boolean;
  /** The sheet writes M for women. */
  womenAreM?: boolean;
  /** Nobody can say which calendar its births are of. */
  birthsMayBeEthiopian?: boolean;
  thirteenMonths?: boolean;
  /** The calendar that the heading of its births names. */
  birthCalendar?: Calendar;
  /** Its nationalities are codes. */
  nationalityInCodes?: boolean;
}

/** Without these nobody can be found again, or nothing may be done for them here. */
const REFUSING = new Set(['NAME_MISSING', 'NAME_LOST', 'DOB_IMPOSSIBLE', 'DOB_IN_FUTURE', 'REMOVAL_CODE']);
const NEWBORN_DAYS = 28;

/**
 * Reads one record as a person. Columns of consent are not read: an import cannot consent for anybody
 * (docs/handbook/consent.md#r-cons-16).
 */
export function readPerson(
  written: RecordCells,
  others: Record<string, string>,
  context: ReadingContext,
): Omit<PersonRow, 'record'> {
  const { cells, warnings: damages } = mendCells(written);
  const cell = (field: keyof RecordCells): string => cells[field] ?? '';
  const names = readNames({
    family: cell('familyName'),
    given: cell('givenNames'),
    full: cell('fullName'),
    native: cell('nativeName'),
  });
  const origin = readNationality(cell('nationality'), context.nationalityInCodes);
  const oldYearsAre = ['AFG', 'IRN'].includes(origin.nationality) ? 'persian' : 'islamic';
  const registered = readDate(cell('registeredOn'), {
    oldYearsAre,
    monthFirst: context.monthFirst,
    latestYear: Number(context.exportedOn.slice(0, 4)),
  });
  const registeredOn = registered.kind === 'day' ? registered.iso : '';
  const when = {
    exportedOn: context.exportedOn,
    registeredOn: registeredOn || context.exportedOn,
    oldYearsAre,
    monthFirst: context.monthFirst,
    askCalendar: context.birthsMayBeEthiopian,
    thirteenMonths: context.thirteenMonths,
    calendar: context.birthCalendar,
  } as const;
  const birth = readBirth(isPlaceholder(cell('dob')) ? cell('age') : cell('dob'), when);
  const zone = readZone(cell('mrz'));
  const sex = readSex(cell('sex'), context.womenAreM) ?? 0;
  const document = readDocument(
    { type: cell('docType'), number: cell('docNumber'), expiry: cell('docExpiry') },
    context.exportedOn,
    { oldYearsAre, monthFirst: context.monthFirst },
  );
  const phones = readPhones(cell('phones'), context.callingCode);
  const remarks = readRemarks({ needs: cell('needs'), remarks: cell('remarks'), others });
  const location = isPlaceholder(cell('location')) ? '' : tidyText(cell('location'));
  const relation = readRelation(cell('relation'));
  const values: RowValues = {
    case: tidyText(cell('case')),
    familyName: names.familyName,
    givenNames: names.givenNames,
    nativeName: names.nativeName,
    sex,
    dob: birth.dob,
    dobPrecision: birth.dobPrecision,
    nationality: origin.nationality,
    relation: relation ?? '',
    docType: document.docType,
    docNumber: document.docNumber,
    docExpiry: document.docExpiry,
    phones: phones.phones,
    location,
    destination: readPlace(cell('destination')),
    languages: readLanguages(cell('languages')),
    needs: remarks.needs,
    registeredOn,
  };
  const codes = new Set([
    ...names.codes,
    ...birth.codes,
    ...origin.codes,
    ...document.codes,
    ...phones.codes,
    ...remarks.codes,
  ]);
  if (sex === 0) codes.add('SEX_MISSING');
  if (isStateless(values.nationality)) codes.add('PROTECTION_REVIEW');
  if (damages.includes('CELL_LOST') && !names.familyName) codes.add('NAME_LOST');
  if (isDetentionPlace(location)) codes.add('DETENTION_CONTEXT');
  if (zone.wrongDigits.length > 0) codes.add('MRZ_BAD_CHECK');
  if (zoneDisagrees(zone, values)) codes.add('MRZ_DISAGREES');
  if (isNewbornWithoutDocument(values, codes)) codes.add('NEWBORN_WITHOUT_DOCUMENT');
  const linkedCases = casesNamed([cell('needs'), cell('remarks'), ...Object.values(others)].join(' ; '), values.case);
  if (linkedCases.length) codes.add('LINKED_CASE');
  const warnings = [...new Set([...damages, ...names.warnings, ...document.warnings, ...birth.warnings])];
  if (context.monthFirst) warnings.push('DATES_MONTH_FIRST');
  if (context.womenAreM) warnings.push('SEX_M_FOR_WOMEN');
  if (!isPlaceholder(cell('sex')) && !sex) warnings.push('SEX_UNREADABLE');
  if (!isPlaceholder(cell('dob')) && codes.has('DOB_MISSING') && !birth.warnings.length)
    warnings.push('DOB_UNREADABLE');
  if (!isPlaceholder(cell('nationality')) && !origin.nationality && !origin.codes.length)
    warnings.push('NATIONALITY_UNREADABLE');
  if (!isPlaceholder(cell('relation')) && !relation) warnings.push('RELATION_UNREADABLE');
  if (!isPlaceholder(cell('registeredOn')) && !registeredOn) warnings.push('REGISTRATION_DATE_UNREADABLE');
  return {
    outcome: [...codes].some((code) => REFUSING.has(code)) ? 'refuse' : 'accept',
    codes: [...codes].sort(),
    warnings,
    values,
    sensitive: remarks.sensitive,
    notes: remarks.notes,
    linkedCases,
    zone: zone.present ? zone : undefined,
    likelyBirthYear: birth.likelyYear,
  };
}

function isNewbornWithoutDocument({ dob, dobPrecision, registeredOn }: RowValues, codes: Set<string>): boolean {
  if (dobPrecision !== 'd' || !registeredOn || !codes.has('DOC_MISSING')) return false;
  const days = (Date.parse(registeredOn) - Date.parse(dob)) / 86_400_000;
  return days >= 0 && days <= NEWBORN_DAYS;
}
