import type { PersonRow } from '../read-row';
import type { Relation } from '@homeward/contracts';
import type { DuplicateKey } from './duplicate-key';
import { alikeNumber } from '../text/alike-number';
import { tellingNumber } from '../text/document-number';
import { nameKeys, writtenNames } from './name-keys';

/** The little of a row that has to stay in memory to look across a caseload. */
export interface PersonKey extends Omit<DuplicateKey, 'familyRef'> {
  /** The sheet, for case numbers that are only counted within it. */
  sheet: string;
  case: string;
  linkedCases: string[];
  relation: Relation | '';
  birthYear?: number;
}

/** The key of a row; refused rows have one too, because the person behind them belongs to a family. */
export function personKey(sheet: string, row: PersonRow): PersonKey {
  const { values } = row;
  return {
    ref: `${sheet}:${row.record}`,
    sheet,
    case: values.case,
    linkedCases: row.linkedCases,
    relation: values.relation,
    birthYear: row.likelyBirthYear,
    nameKeys: nameKeys(values.familyName, values.givenNames, values.nativeName),
    written: writtenNames(values.familyName, values.givenNames, values.nativeName),
    dob: values.dob,
    dobPrecision: values.dobPrecision,
    sex: values.sex === 9 ? 0 : values.sex,
    docNumber: tellingNumber(values.docNumber) ?? '',
    docAlike: alikeNumber(values.docNumber),
    phones: values.phones,
    nationality: values.nationality,
    location: values.location,
    destination: values.destination,
  };
}
