import { never, type Lifecycle, type Transitions } from '@homeward/kernel';
import { committedSheetsAreClosed } from '../rules/choose-rows/committed-sheets-are-closed';

/**
 * `READING` while a sheet streams in: nobody sees it yet, and it has no history. Where the reading ends without a preview,
 * its row is deleted: nothing happened. `FORGOTTEN` is the last thing that its history says of a preview that is deleted.
 */
export type ImportPhase = 'READING' | 'PREVIEW' | 'COMMITTED' | 'FORGOTTEN';

/** What a preview says of the whole sheet. */
export interface Counts {
  records: number;
  take: number;
  takeWithWarning: number;
  refuse: number;
  ignore: number;
  families: number;
  duplicates: number;
  unaccompanied: number;
  /** Rows with words for those who may know. */
  passedOn: number;
  codes: Record<string, number>;
}

/** What a commit did, in numbers. */
export interface ResultOfImport {
  registered: number;
  toBeMended: number;
  outOfScope: number;
  left: number;
  ignored: number;
  cases: number;
  documents: number;
  duplicates: number;
}

/** A sheet on its way in. Its rows, and what it said itself, are kept beside it, sealed. */
export interface CaseloadImport {
  importId: string;
  operationId: string;
  status: ImportPhase;
  /** SHA-256 of the file; the id of the import while it is not known. */
  contentHash: string;
  /** ISO date. */
  exportedOn: string;
  counts: Counts | Record<string, never>;
  result?: ResultOfImport;
  madeBy: string;
  madeAt: string;
  committedAt?: string;
  personal?: undefined;
}

export type ImportEvent =
  | { type: 'SheetPreviewed'; contentHash: string; counts: Counts; personal?: undefined }
  /** Records of rows. */
  | { type: 'RowsChosen'; taken: number[]; left: number[]; personal?: undefined }
  | { type: 'SheetCommitted'; committedAt: string; personal?: undefined }
  | { type: 'SheetBecamePeople'; result: ResultOfImport; personal?: undefined }
  /** Nobody committed it in time. */
  | { type: 'PreviewForgotten'; personal?: undefined };

export function evolveImport(sheet: CaseloadImport | undefined, event: ImportEvent): CaseloadImport {
  switch (event.type) {
    case 'SheetPreviewed':
      return { ...sheet!, status: 'PREVIEW', contentHash: event.contentHash, counts: event.counts };
    case 'RowsChosen':
      return sheet!;
    case 'SheetCommitted':
      return { ...sheet!, status: 'COMMITTED', committedAt: event.committedAt };
    case 'SheetBecamePeople':
      return { ...sheet!, result: event.result };
    case 'PreviewForgotten':
      return { ...sheet!, status: 'FORGOTTEN' };
    default:
      return never(event);
  }
}

export type ImportStep = 'preview' | 'choose-rows' | 'commit' | 'record-result' | 'forget';

export const importTransitions = {
  READING: ['preview'],
  PREVIEW: ['choose-rows', 'commit', 'forget'],
  COMMITTED: ['record-result'],
  FORGOTTEN: [],
} as const satisfies Transitions<ImportPhase, ImportStep>;

export const importLifecycle: Lifecycle<Pick<CaseloadImport, 'status'>, ImportPhase, ImportStep> = {
  table: importTransitions,
  phaseOf: (sheet) => sheet?.status ?? 'READING',
  unblockedBy: 'registration-officer',
  refusals: { 'choose-rows': committedSheetsAreClosed },
  facts: ['preview', 'record-result', 'forget'],
  again: { COMMITTED: ['commit'] },
};
