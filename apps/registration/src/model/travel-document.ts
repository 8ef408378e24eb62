import type { BrokenRule } from '@homeward/kernel';

/** Kinds of paper. Those of `travelKinds` take a person across a border; the others only say who someone is. */
export const documentKinds = ['PP', 'LP', 'ETD', 'ID', 'BIRTH', 'UNHCR'] as const;
export type DocumentKind = (typeof documentKinds)[number];
export const travelKinds: ReadonlySet<DocumentKind> = new Set(['PP', 'LP', 'ETD']);
/** A paper that may carry a family. */
export const sharedKinds: ReadonlySet<DocumentKind> = new Set(['LP', 'ETD']);

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
  /** What was to be said of it when it was recorded: nothing here is lost for being doubtful. */
  findings: BrokenRule[];
  /** Lost, stolen or taken away: nobody travels on it. ISO date. */
  lostOn?: string;
  personal?: PaperText;
}

export type DocumentEvent =
  ({ type: 'DocumentRecorded' } & TravelDocument) | { type: 'DocumentLost'; lostOn: string; personal?: undefined };

export const evolveDocument = (paper: TravelDocument | undefined, event: DocumentEvent): TravelDocument => {
  if (event.type === 'DocumentLost') return { ...paper!, lostOn: event.lostOn };
  const { type: _type, ...recorded } = event;
  return recorded;
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
