import type { BirthPrecision } from './dates/read-birth';
import type { DocumentType } from './person/read-document-type';
import type { Relation } from '@homeward/contracts';
import type { ReadZone } from './person/read-zone';

/** A person as a sheet describes them; an empty string means nothing usable was there. */
export interface RowValues {
  case: string;
  familyName: string;
  givenNames: string;
  nativeName: string;
  /** ISO 5218. */
  sex: 0 | 1 | 2 | 9;
  /** As exact as it is known: 1987-03-04, 1987-03 or 1987. */
  dob: string;
  dobPrecision: BirthPrecision;
  /** ISO 3166-1 alpha-3; XXA stateless. */
  nationality: string;
  relation: Relation | '';
  docType: DocumentType | '';
  docNumber: string;
  docExpiry: string;
  /** E.164. */
  phones: string[];
  location: string;
  destination: string;
  /** ISO 639-3, the preferred one first. */
  languages: string[];
  /** Assistance codes and PREG only; the words behind them are in `sensitive`. */
  needs: string[];
  registeredOn: string;
}

/** Words about health and fear. Whoever stores them seals each for those who may know, and for nobody else. */
export interface SensitiveText {
  medical?: string;
  protection?: string;
}

interface Row {
  /** Counted from 1, titles, headings and blank records included. */
  record: number;
  codes: string[];
  warnings: string[];
}

export interface PersonRow extends Row {
  outcome: 'accept' | 'refuse';
  values: RowValues;
  sensitive: SensitiveText;
  /** Cells of columns no field was found for, and remarks that are not sensitive, by heading. */
  notes: Record<string, string>;
  /** Other case numbers the remarks speak of. */
  linkedCases: string[];
  /** The machine-readable zone, where the sheet has one. */
  zone?: ReadZone;
  /** Where the date of birth is refused, the year it seems to mean: for judging the family, never for the person. */
  likelyBirthYear?: number;
}

export interface IgnoredRow extends Row {
  outcome: 'ignore';
  text: string;
}

export type ReadRow = PersonRow | IgnoredRow;
