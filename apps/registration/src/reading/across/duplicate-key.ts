import type { BirthPrecision } from '../dates/read-birth';
import type { AlikeNumber } from '../text/alike-number';

/** What it takes to suspect that two records are one person; every string but the date may be a blind index. */
export interface DuplicateKey {
  ref: string;
  nameKeys: string[];
  /** All names as they are written, but for accents, case and order. */
  written: string;
  dob: string;
  dobPrecision: BirthPrecision;
  /** ISO 5218. */
  sex: number;
  docNumber: string;
  /** The same as it may be misread. */
  docAlike?: AlikeNumber;
  phones: string[];
  nationality: string;
  familyRef: string;
  location?: string;
  destination?: string;
}

/** Two records that may be one person. A proposal to a human being: nothing here ever merges. */
export interface DuplicatePair {
  a: string;
  b: string;
  /** 1 same document, 2 a number that looks alike or has a slip, same phone or full date of birth or same family again, 3 similar name only. */
  level: 1 | 2 | 3;
  reasons: string[];
}
