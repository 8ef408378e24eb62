import { brokenBy } from '@homeward/kernel';
import {
  sharedKinds,
  travelKinds,
  type DocumentEvent,
  type DocumentKind,
  type PaperText,
} from '../model/travel-document';
import { rulesForReadingADocument } from '../record-document/record-document';
import type { RowValues } from '../reading';

const kinds: ReadonlySet<string> = new Set(['PP', 'LP', 'ETD', 'ID', 'BIRTH']);

export interface Paper {
  documentId: string;
  holderId: string;
  bearerIds: string[];
  kind: DocumentKind;
  validUntil?: string;
  number: string;
  numberKey?: string;
  codes: string[];
  nationality?: string;
}

interface RowWithPaper {
  personId: string;
  familyId: string;
  values: RowValues;
  codes: string[];
}

/** Gathers the papers of a sheet: one for each row, but one for all where a family stands on a single laissez-passer. */
export class PapersOfRows {
  private readonly shared = new Map<string, Paper>();
  private readonly byPerson = new Map<string, Paper>();

  constructor(
    private readonly newId: () => string,
    private readonly numberKeyOf: (number: string) => string | undefined,
  ) {}

  /** A refugee's paper is left out here: it goes to protection, and to nobody else. */
  add({ personId, familyId, values, codes }: RowWithPaper): void {
    const { docType, docNumber, docExpiry, nationality } = values;
    if (!docNumber || !kinds.has(docType)) return;
    const kind = docType as DocumentKind;
    const mark = `${familyId}|${kind}|${docNumber}`;
    const known = sharedKinds.has(kind) ? this.shared.get(mark) : undefined;
    if (known) known.bearerIds.push(personId);
    const paper = known ?? {
      documentId: this.newId(),
      holderId: personId,
      bearerIds: [personId],
      kind,
      codes,
      nationality,
      number: docNumber,
      numberKey: this.numberKeyOf(docNumber),
      validUntil: dayOf(docExpiry),
    };
    if (sharedKinds.has(kind)) this.shared.set(mark, paper);
    this.byPerson.set(personId, paper);
  }

  of = (personId: string): Paper | undefined => this.byPerson.get(personId);
  all = (): Paper[] => [...new Set(this.byPerson.values())];
}

export const takesAcross = ({ kind }: Paper): boolean => travelKinds.has(kind);

/** What a sheet says of a paper, as a record of it. The zone itself stayed with the reader; its verdict came along. */
export function recordOf(paper: Paper, admits: readonly string[] | undefined, now: Date): DocumentEvent {
  const { documentId, holderId, bearerIds, kind, validUntil, numberKey, codes, nationality, number } = paper;
  const zone = { present: true, badCheck: codes.includes('MRZ_BAD_CHECK') };
  const seen = { kind, validUntil, zone, zoneDisagrees: codes.includes('MRZ_DISAGREES'), nationality, admits, now };
  const personal: PaperText = { number };
  return {
    type: 'DocumentRecorded',
    documentId,
    holderId,
    bearerIds,
    kind,
    validUntil,
    numberKey,
    personal,
    findings: brokenBy(rulesForReadingADocument, seen),
  };
}

/** "2030" on a paper may mean any of its days: the first is the safe one. */
const dayOf = (expiry: string): string | undefined =>
  expiry === '' ? undefined : expiry + '-01-01'.slice(expiry.length - 4);
