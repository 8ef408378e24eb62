import { columnEvidence, type ColumnEvidence } from './column-evidence';
import { fieldsByContent, namesByContent } from './field-by-content';
import { headingFields } from './heading-fields';
import { settleNumbers } from './settle-numbers';
import { isTickColumn } from './tick-boxes';
import type { SheetColumn, SheetField } from './sheet-field';

const MAY_REPEAT = new Set<SheetField>(['tick', 'phones', 'needs', 'remarks', 'other', 'rowNumber', 'consent']);

interface Candidate extends SheetColumn {
  certainty: number;
  evidence: ColumnEvidence;
}

/** Which column holds what: first by its heading, then, where that is silent or contradicted, by what stands in it. */
export function mapColumns(headings: string[] | undefined, records: string[][]): SheetColumn[] {
  const rows = records.filter((cells) => cells.filter((cell) => cell.trim()).length > 2).slice(0, 200);
  const width = Math.max(headings?.length ?? 0, ...rows.map((cells) => cells.length), 0);
  const columns = Array.from({ length: width }, (_, index): Candidate => {
    const heading = headings?.[index]?.replace(/\s+/g, ' ').trim() ?? '';
    const cells = rows.map((each) => each[index] ?? '');
    const evidence = columnEvidence(cells);
    const meaning = headingFields(heading);
    const isTick =
      heading !== '' && meaning.fields[0] !== 'consent' && meaning.fields[0] !== 'sex' && isTickColumn(cells);
    return isTick
      ? { index, heading, evidence, fields: ['tick'], certainty: 3 }
      : { index, heading, evidence, ...meaning };
  });
  columns.forEach((column) => correctByContent(column, columns));
  settleNumbers(columns);
  keepOneOfEach(columns);
  for (const column of [...columns].sort((a, b) => b.evidence.filled - a.evidence.filled)) {
    if (column.fields.length || !column.evidence.filled) continue;
    const field = fieldsByContent(column.evidence).find((each) => !has(columns, each));
    if (field) column.fields = [field];
  }
  if (!has(columns, 'familyName') && !has(columns, 'givenNames') && !has(columns, 'fullName')) namesByContent(columns);
  settleNames(columns);
  return columns.map(({ index, heading, fields }) => ({ index, heading, fields: fields.length ? fields : ['other'] }));
}

const has = (columns: SheetColumn[], field: SheetField): boolean =>
  columns.some(({ fields }) => fields.includes(field));

/** Headings that offices use for two things, told apart by their cells. */
function correctByContent(column: Candidate, all: SheetColumn[]): void {
  const { share, filled } = column.evidence;
  const [field] = column.fields;
  if (!filled || column.fields.length !== 1 || !field) return;
  const is = (kind: SheetField | 'date', least = 0.7): boolean => (share[kind] ?? 0) >= least;
  if (field === 'docType' && is('docNumber') && !is('docType', 0.3)) column.fields = ['docNumber'];
  else if (field === 'docNumber' && is('docType') && !is('docNumber', 0.3)) column.fields = ['docType'];
  else if (field === 'sex' && !is('sex', 0.2) && is('nationality')) column.fields = ['nationality'];
  else if (field === 'destination' && is('nationality') && !has(all, 'nationality')) column.fields = ['nationality'];
  else if (field === 'rowNumber' && is('case') && !has(all, 'case')) column.fields = ['case'];
  else if ((field === 'fullName' || field === 'familyName') && is('nativeName') && latinNameBeside(column, all))
    column.fields = ['nativeName'];
  else if (contradicted(field, share, filled)) column.fields = [];
}

/** Another column holds the names in Latin script. Without one, names in the native script are the main names. */
const latinNameBeside = (column: Candidate, all: SheetColumn[]): boolean =>
  (all as Candidate[]).some(
    (other) =>
      other !== column &&
      other.fields.some((field) => field === 'fullName' || field === 'familyName') &&
      (other.evidence.share.nativeName ?? 0) < 0.3,
  );

/** A heading over cells of a plainly different kind was put there by mistake. */
function contradicted(field: SheetField, share: ColumnEvidence['share'], filled: number): boolean {
  if (filled < 5) return false;
  const kind = ({ sex: 'sex', dob: 'date', docExpiry: 'date', registeredOn: 'date', mrz: 'mrz' } as const)[
    field as 'sex'
  ];
  if (!kind || (share[kind] ?? 0) > 0.1) return false;
  const others = fieldsByContent({ filled, distinct: filled, share, days: [], meanWords: 1 });
  return others.length > 0 && !others.includes(field);
}

/** Of two columns for one field the surer heading wins, then the fuller column; the other stays as a note. */
function keepOneOfEach(columns: Candidate[]): void {
  const taken = new Set<SheetField>();
  for (const column of [...columns].sort(
    (a, b) => b.certainty - a.certainty || b.evidence.filled - a.evidence.filled,
  )) {
    column.fields = column.fields.filter((field) => MAY_REPEAT.has(field) || !taken.has(field));
    column.fields.forEach((field) => taken.add(field));
    if (!column.fields.length && column.certainty > 0) column.fields = ['other'];
  }
}

/** "Nom" beside "Prénom" is a family name; alone it is the whole name. Two name columns in two scripts are one name twice. */
function settleNames(columns: Candidate[]): void {
  const full = columns.find(({ fields }) => fields.includes('fullName'));
  if (full && full.fields.length === 1) {
    if (has(columns, 'givenNames') && !has(columns, 'familyName')) full.fields = ['familyName'];
    else if (has(columns, 'givenNames') && !has(columns, 'nativeName') && (full.evidence.share.nativeName ?? 0) > 0.6)
      full.fields = ['nativeName'];
    else if (has(columns, 'familyName') && !has(columns, 'givenNames')) full.fields = ['givenNames'];
  }
}
