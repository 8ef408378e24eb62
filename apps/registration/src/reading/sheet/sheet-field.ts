/**
 * What a column can mean. `other` is kept as a note for the report; `consent` and `rowNumber` are recognised and never read. A `tick` says of its heading whether
 * it is true; a `member` is of somebody else in the row. */
export const SHEET_FIELDS = [
  'case',
  'familyName',
  'givenNames',
  'fullName',
  'nativeName',
  'sex',
  'dob',
  'age',
  'nationality',
  'relation',
  'docType',
  'docNumber',
  'docExpiry',
  'mrz',
  'phones',
  'location',
  'destination',
  'languages',
  'needs',
  'remarks',
  'registeredOn',
  'consent',
  'rowNumber',
  'tick',
  'member',
  'other',
] as const;
export type SheetField = (typeof SHEET_FIELDS)[number];

/** One column of a sheet: its heading as written, and what stands in it; several fields for a combined column. */
export interface SheetColumn {
  index: number;
  heading: string;
  fields: SheetField[];
}
