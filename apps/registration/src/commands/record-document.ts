import type { Identity } from '../model/identity';
import type { AlikeKeys, DocumentKind, PaperText } from '../model/travel-document';
import type { ReadZone } from '../reading/person/read-zone';

/** A paper beside the record of the person it is of. */
export interface SeenPaper {
  kind: DocumentKind;
  validUntil?: string;
  /** The machine-readable zone, where there is one: many laissez-passers have none. */
  zone: ReadZone;
  text: PaperText;
  /** The person it is of, as they are recorded. */
  holder: Pick<Identity, 'names' | 'sex' | 'dob' | 'nationality'>;
  /** Who is let in at the destinations; everybody when undefined. */
  admits?: readonly string[];
  now: Date;
}

/** A paper to be recorded for everyone who stands on it. */
export interface RecordDocument extends SeenPaper {
  documentId: string;
  holderId: string;
  bearerIds: string[];
  familyIds: string[];
  issuedOn?: string;
  numberKey?: string;
  alike?: AlikeKeys;
}
