import { FindingView } from '../documents-of-person/document.view';
import type { Counts, ResultOfImport } from '../model/caseload-import';
import type { RowOutcome, Verdict } from '../model/import-row';

export class ImportCountsView implements Counts {
  records: number;
  take: number;
  takeWithWarning: number;
  refuse: number;
  ignore: number;
  families: number;
  /** Suspected second registrations. */
  duplicates: number;
  /** Children without an adult in their family. */
  unaccompanied: number;
  /** Rows with words for those who may know. */
  passedOn: number;
  /** How often each code occurs. */
  codes: Record<string, number>;
}

/** What a commit did. */
export class ImportResultView implements ResultOfImport {
  registered: number;
  /** Their rows could not be taken; the persons exist, and their families wait until the record is completed. */
  toBeMended: number;
  outOfScope: number;
  left: number;
  ignored: number;
  cases: number;
  documents: number;
  duplicates: number;
}

export class SheetColumnView {
  index: number;
  heading: string;
  /** What the column was read as. */
  fields: string[];
}

/** How the sheet was read. Gone once it is committed. */
export class SheetView {
  encoding?: string;
  separator: string;
  headerRecord: number;
  columns: SheetColumnView[];
  /** Columns that were not read, each with the rule that it breaks. */
  notRead: FindingView[];
}

/** A sheet on its way in, or come in. */
export class ImportView {
  importId: string;
  operationId: string;
  status: 'PREVIEW' | 'COMMITTED';
  /** What can be done now: the buttons of the console. */
  actions: string[];
  /** ISO date. */
  exportedOn: string;
  madeAt: string;
  committedAt?: string;
  counts: ImportCountsView;
  sheet?: SheetView;
  result?: ImportResultView;
}

export class CandidateView {
  /** Another row of this sheet, or of `importId`. */
  record?: number;
  importId?: string;
  /** Somebody already registered. */
  personId?: string;
  level: number;
  reasons: string[];
}

/** A row as it was read. Words about health or fear are not in it; `passedOn` says that some went where they belong. */
export class RowValuesView {
  case: string;
  familyName: string;
  givenNames: string;
  nativeName: string;
  sex: number;
  dob: string;
  dobPrecision: string;
  nationality: string;
  relation: string;
  docType?: string;
  docNumber?: string;
  docExpiry?: string;
  phones: string[];
  location: string;
  destination: string;
  languages: string[];
  registeredOn: string;
}

export class ImportRowView {
  record: number;
  verdict: Verdict;
  choice?: 'take' | 'leave';
  codes: string[];
  warnings: string[];
  /** Gone once the sheet is committed: the person's own record has it. */
  values?: RowValuesView;
  notes?: Record<string, string>;
  /** The text of a row that is no person. */
  text?: string;
  passedOn: boolean;
  unaccompanied: boolean;
  /** Rows with one number are one family. */
  familyNo?: number;
  candidates: CandidateView[];
  outcome?: RowOutcome;
  personId?: string;
  caseReference?: string;
}
