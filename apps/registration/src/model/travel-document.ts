import { never, type BrokenRule, type Lifecycle } from '@homeward/kernel';

/** Kinds of paper. Those of `travelKinds` take a person across a border; the others only say who someone is. */
export const documentKinds = ['PP', 'LP', 'ETD', 'ID', 'BIRTH', 'UNHCR'] as const;
export type DocumentKind = (typeof documentKinds)[number];
export const travelKinds: ReadonlySet<DocumentKind> = new Set(['PP', 'LP', 'ETD']);
/** A paper that may carry a family. */
export const sharedKinds: ReadonlySet<DocumentKind> = new Set(['LP', 'ETD']);

/** How numbers are brought into one form before they are compared; it grows when the form changes. */
export const numberForm = 5;

/** Fingerprints of a number as it may be misread, whole and without a prefix. */
export interface AlikeKeys {
  whole: string;
  bare?: string;
  /** Of what it has in common with each number that one slip makes of it; missing in forms before the fourth. */
  slips?: string[];
}

export interface PaperText {
  number: string;
  issuingState?: string;
  mrz?: string;
}

/** A paper as it was seen. */
export interface TravelDocument {
  documentId: string;
  holderId: string;
  /** Everyone who stands on it, the holder first. */
  bearerIds: string[];
  kind: DocumentKind;
  /** ISO date. */
  validUntil?: string;
  issuedOn?: string;
  /** Fingerprint of the number. */
  numberKey?: string;
  /** Missing in what was recorded before look-alikes were compared. */
  alike?: AlikeKeys;
  /** In which form the number was compared: 1 when left out. */
  numberForm?: number;
  /** What was doubtful about it when it was recorded. A doubtful paper is kept all the same. */
  findings: BrokenRule[];
  /** Lost, stolen or taken away: nobody travels on it. ISO date. */
  lostOn?: string;
  personal?: PaperText;
}

export type DocumentEvent =
  | ({ type: 'DocumentRecorded' } & TravelDocument)
  | { type: 'DocumentLost'; lostOn: string; personal?: undefined }
  | { type: 'NumberReadAgain'; numberKey?: string; alike?: AlikeKeys; numberForm: number; personal?: undefined };

export const evolveDocument = (paper: TravelDocument | undefined, event: DocumentEvent): TravelDocument => {
  switch (event.type) {
    case 'DocumentLost':
      return { ...paper!, lostOn: event.lostOn };
    case 'NumberReadAgain':
      return { ...paper!, numberKey: event.numberKey, alike: event.alike, numberForm: event.numberForm };
    case 'DocumentRecorded': {
      const { type: _, ...recorded } = event;
      return recorded;
    }
    default:
      return never(event);
  }
};

export type DocumentStep = 'record' | 'report-loss' | 'read-number-again';

/** What is lost stays lost: a paper that turns up again is recorded as a new one. */
export const documentLifecycle: Lifecycle<TravelDocument, 'NONE' | 'RECORDED' | 'LOST', DocumentStep> = {
  table: { NONE: ['record'], RECORDED: ['report-loss', 'read-number-again'], LOST: ['read-number-again'] },
  phaseOf: (paper) => (!paper ? 'NONE' : paper.lostOn === undefined ? 'RECORDED' : 'LOST'),
  unblockedBy: 'registration-officer',
  facts: ['read-number-again'],
  again: { RECORDED: ['record'], LOST: ['record', 'report-loss'] },
};

/** The paper to travel on: of those that cross a border, the one that holds longest; without a date it comes last. */
export const bestOf = <T extends { kind: DocumentKind; validUntil?: string; lostOn?: string }>(
  papers: readonly T[],
): T | undefined =>
  papers
    .filter((p) => travelKinds.has(p.kind) && !p.lostOn)
    .reduce<T | undefined>(
      (best, p) => (best && (best.validUntil ?? '') >= (p.validUntil ?? '') ? best : p),
      undefined,
    );
