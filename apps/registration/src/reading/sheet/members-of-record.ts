import type { PersonRow } from '../read-row';
import { isPlaceholder } from '../text/is-placeholder';
import type { MemberColumns } from './member-columns';
import type { SheetColumn, SheetField } from './sheet-field';

/** So many people may stand in one row of a sheet: the row that somebody is read from is the number before the last two figures. */
export const PEOPLE_IN_A_ROW = 100;

/** Years. */
const SMALL = 12;

/** What a whole family shares. */
const SHARED = new Set<SheetField>(['case', 'location', 'destination', 'registeredOn']);
const NAMES = new Set<SheetField>(['familyName', 'givenNames', 'fullName', 'nativeName']);

export const hasName = (cells: readonly string[], columns: readonly SheetColumn[]): boolean =>
  columns.some(({ index, fields }) => fields.some((field) => NAMES.has(field)) && !isPlaceholder(cells[index] ?? ''));

/** The columns from which one of a family is read. */
export const columnsOf = ({ columns }: MemberColumns, all: readonly SheetColumn[]): SheetColumn[] => [
  ...all.filter(({ fields }) => fields.some((field) => SHARED.has(field))),
  ...columns,
];

const RELATION = { child: 'Child', spouse: 'Spouse', member: '' } as const;
export const relationOf = ({ kind }: MemberColumns): string => RELATION[kind];

/**
 * Without a column that says so the first of a row is its head, and a small child whom they could have is theirs; an older
 * one may be anybody's, and is asked about.
 */
export function related(first: PersonRow | undefined, row: PersonRow, exportedOn: string): PersonRow {
  if (row.values.relation !== '') return row;
  if (!first) return { ...row, values: { ...row.values, relation: 'HEAD' } };
  const [mine, theirs] = [row, first].map(({ values }) => Number(values.dob.slice(0, 4)));
  const minor = mine! > 0 && Number(exportedOn.slice(0, 4)) - mine! < SMALL;
  return minor && theirs! > 0 && mine! - theirs! >= 13 ? { ...row, values: { ...row.values, relation: 'CHILD' } } : row;
}
