import { brokenBy, factsOf } from '@homeward/kernel';
import type { RecordDocument } from '../commands/record-document';
import { isRefugeePaper } from '../model/protection-sign';
import type { ReviewReason } from '../model/person';
import {
  documentKinds,
  sharedKinds,
  travelKinds,
  type DocumentEvent,
  type DocumentKind,
  type AlikeKeys,
} from '../model/travel-document';
import { recordDocument, reviewOf, rulesForANumber } from '../record-document/record-document';
import type { RowValues } from '../reading';
import { zoneAsKept, type KeptZone } from '../reading/person/read-zone';
import { plainDocumentNumber } from '../reading/text/document-number';
import { identityOfRow } from './person-of-row.decision';

const kinds: ReadonlySet<string> = new Set(documentKinds.filter((kind) => !isRefugeePaper(kind)));

interface RowWithPaper {
  personId: string;
  familyId: string;
  values: RowValues;
  codes: string[];
  zone?: KeptZone;
}

/** What papers are judged by, and made with. */
interface Around {
  admits?: readonly string[];
  now: Date;
  newId: () => string;
  numberKeyOf: (number: string) => string | undefined;
  alikeOf?: (number: string) => AlikeKeys | undefined;
}

/** Gathers the papers of a sheet: one for each row, but one for all where a family stands on a single laissez-passer. */
export class PapersOfRows {
  private readonly shared = new Map<string, RecordDocument>();
  private readonly byPerson = new Map<string, RecordDocument>();

  constructor(private readonly around: Around) {}

  /** A refugee's paper is left out here: it goes to protection, and to nobody else. */
  add(row: RowWithPaper): void {
    const { personId, familyId } = row;
    const { docType, docNumber } = row.values;
    if (!docNumber || !kinds.has(docType)) return;
    const kind = docType as DocumentKind;
    if (brokenBy(rulesForANumber, { kind, text: { number: docNumber } }).length > 0) return;
    const mark = `${familyId}|${kind}|${plainDocumentNumber(docNumber)}`;
    const known = sharedKinds.has(kind) ? this.shared.get(mark) : undefined;
    if (known) {
      known.bearerIds.push(personId);
      known.familyIds.push(familyId);
    }
    const paper = known ?? this.paperOf(row, kind);
    if (sharedKinds.has(kind)) this.shared.set(mark, paper);
    this.byPerson.set(personId, paper);
  }

  of = (personId: string): RecordDocument | undefined => this.byPerson.get(personId);
  all = (): RecordDocument[] => [...new Set(this.byPerson.values())];

  private paperOf({ personId, familyId, values, codes, zone }: RowWithPaper, kind: DocumentKind): RecordDocument {
    const { newId, numberKeyOf, alikeOf, admits, now } = this.around;
    const { docNumber, docExpiry } = values;
    return {
      documentId: newId(),
      holderId: personId,
      bearerIds: [personId],
      familyIds: [familyId],
      kind,
      validUntil: dayOf(docExpiry),
      numberKey: numberKeyOf(docNumber),
      alike: alikeOf?.(docNumber),
      text: { number: docNumber },
      // A preview from before the zone was kept has the reader's code alone.
      zone: zoneAsKept(zone ?? { present: false, badCheck: codes.includes('MRZ_BAD_CHECK') }),
      holder: identityOfRow(values),
      admits,
      now,
    };
  }
}

export const takesAcross = ({ kind }: RecordDocument): boolean => travelKinds.has(kind);

/** The same record as of a paper that is shown to an officer. @throws RulesBroken when it could not be recorded */
export const recordOf = (paper: RecordDocument): DocumentEvent[] => factsOf(recordDocument(undefined, paper));

/** What a paper asks about the person it is of. */
export const doubtsOf = (paper: RecordDocument): ReviewReason[] =>
  recordOf(paper).flatMap((event) =>
    event.type === 'DocumentRecorded' ? event.findings.flatMap(({ name }) => reviewOf.get(name) ?? []) : [],
  );

/** "2030" on a paper may mean any of its days: the first is the safe one. */
const dayOf = (expiry: string): string | undefined =>
  expiry === '' ? undefined : expiry + '-01-01'.slice(expiry.length - 4);
