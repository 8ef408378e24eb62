import type { ManifestLine } from './manifest-line.view';

const columns = [
  'code',
  'seat',
  'familyName',
  'givenNames',
  'nativeName',
  'sex',
  'dateOfBirth',
  'nationality',
  'documentKind',
  'documentNumber',
  'offPoint',
  'needs',
  'bagKg',
  'escortRef',
  'escortKind',
] as const satisfies (keyof ManifestLine)[];

/** What a spreadsheet takes for the beginning, whatever nobody sees stands before it, and however wide it is. */
const beginning = (text: string): string => text.normalize('NFKC').replace(/^[\s\p{C}]+/u, '');

/** A cell that a spreadsheet would execute is shown as text instead. */
const neutral = (text: string): string =>
  /^[\t\r\n]/.test(text) || /^[=+\-@]/.test(beginning(text)) ? `'${text}` : text;

const cell = (value: unknown): string => {
  const text = neutral(Array.isArray(value) ? value.join(' ') : String(value));
  return /[",;\t\r\n|]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
};

/** What an authority at exit or arrival needs to know who travels. Source: docs/handbook/data-protection.md#who-gets-what. */
export const columnsForAuthorities = [
  'familyName',
  'givenNames',
  'nativeName',
  'sex',
  'dateOfBirth',
  'nationality',
  'documentKind',
  'documentNumber',
  'offPoint',
] as const satisfies (keyof ManifestLine)[];

/** A manifest as a sheet: UTF-8 with BOM, so that spreadsheets read the names. */
export const manifestCsv = (lines: readonly ManifestLine[], of: readonly (keyof ManifestLine)[] = columns): string =>
  '\uFEFF' + [of.join(','), ...lines.map((l) => of.map((c) => cell(l[c])).join(','))].join('\r\n') + '\r\n';
