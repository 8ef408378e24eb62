import type { PersonRow, ReadRow, RowValues, SensitiveText } from '../reading';
import type { KeptZone } from '../reading/person/read-zone';

/** What the preview proposes for a row. */
export const verdicts = ['take', 'take-with-warning', 'refuse', 'ignore'] as const;
export type Verdict = (typeof verdicts)[number];
/** What became of it. */
export type RowOutcome = 'registered' | 'to-be-mended' | 'out-of-scope' | 'left' | 'ignored';

/** The same with the person and the case that it led to. */
export interface RowResult {
  record: number;
  outcome: RowOutcome;
  /** With those of the rules that the row breaks. */
  codes: string[];
  person_id?: string;
  case_reference?: string;
}

/** Codes about health or fear: they are seen by those who may read the words, and by nobody else. */
const passedOnCodes = new Set(['MEDICAL_REVIEW', 'PROTECTION_REVIEW']);

/** A row as it is kept, sealed, until the sheet is committed. */
export interface KeptRow {
  values?: RowValues;
  warnings: string[];
  notes: Record<string, string>;
  linkedCases: string[];
  /** Left out where the sheet has none, and in previews from before it was kept. */
  zone?: KeptZone;
  likelyBirthYear?: number;
  /** For those who may know, and nobody else. */
  sensitive: SensitiveText;
  hiddenCodes: string[];
  /** The text of a row that is no person. */
  text?: string;
}

export interface RowForPreview {
  record: number;
  verdict: Verdict;
  /** What registration may see. */
  codes: string[];
  kept: KeptRow;
}

/** A row as read, parted into what anyone who imports may see and what has to be passed on. */
export function forPreview(row: ReadRow): RowForPreview {
  const { record, warnings } = row;
  if (row.outcome === 'ignore') {
    const kept = { warnings, notes: {}, linkedCases: [], sensitive: {}, hiddenCodes: [], text: row.text };
    return { record, verdict: 'ignore', codes: row.codes, kept };
  }
  const { values, notes, linkedCases, zone, likelyBirthYear, sensitive } = row;
  const codes = row.codes.filter((c) => !passedOnCodes.has(c));
  const hiddenCodes = row.codes.filter((c) => passedOnCodes.has(c));
  const kept = { values, warnings, notes, linkedCases, zone, likelyBirthYear, sensitive, hiddenCodes };
  return { record, verdict: verdictOf(row.outcome, codes, warnings), codes, kept };
}

export const verdictOf = (outcome: PersonRow['outcome'], codes: string[], warnings: string[]): Verdict =>
  outcome === 'refuse' ? 'refuse' : codes.length + warnings.length > 0 ? 'take-with-warning' : 'take';

/** A kept row as the reader gave it, for comparing it with others. */
export const asRead = (record: number, kept: KeptRow): PersonRow => ({
  record,
  outcome: 'accept',
  codes: [],
  warnings: [],
  values: kept.values!,
  sensitive: {},
  notes: {},
  linkedCases: kept.linkedCases,
  likelyBirthYear: kept.likelyBirthYear,
});
