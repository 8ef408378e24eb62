import { foldText } from '../text/fold-text';
import { headingFields } from './heading-fields';
import type { SheetColumn, SheetField } from './sheet-field';

/** People who stand beside the first one in the same row, in columns of their own. */
export interface MemberColumns {
  kind: 'member' | 'child' | 'spouse';
  columns: SheetColumn[];
}

const ROLES: [MemberColumns['kind'] | 'head', RegExp][] = [
  ['head', /^(?:head|hoh|chef|cheffe|jefe|jefa|principal|applicant|رب|رئيس)$/u],
  ['child', /^(?:child|children|son|daughter|enfant|fils|fille|hij[oa]|filh[oa]|kid|baby|طفل|ابن|ابنه|بنت)$/u],
  ['spouse', /^(?:spouse|wife|husband|conjointe?|epouse|epoux|espos[oa]|conyuge|conjuge|partner|زوج|زوجه)$/u],
  ['member', /^(?:member|membre|miembro|membro|person|personne|persona|individual|dependa?e?nt|فرد|عضو)$/u],
];
const LINKING = new Set([
  'of',
  'the',
  'de',
  'du',
  'del',
  'do',
  'da',
  'la',
  'le',
  'l',
  'hh',
  'household',
  'family',
  'no',
  's',
]);
const NAMES = new Set<SheetField>(['familyName', 'givenNames', 'fullName', 'nativeName']);
const OWN = new Set<SheetField>([
  ...NAMES,
  'sex',
  'dob',
  'age',
  'relation',
  'nationality',
  'docType',
  'docNumber',
  'docExpiry',
  'phones',
  'needs',
]);

interface Parsed {
  index: number;
  heading: string;
  role?: MemberColumns['kind'] | 'head';
  number?: string;
  rest: string;
}

/** A heading taken apart: whom it is about, which of them, and what of them it holds. */
function parse(heading: string, index: number): Parsed {
  const words = foldText(heading.replace(/([a-z])([A-Z])/g, '$1 $2').replace(/(\p{L})(\d)/gu, '$1 $2')).split(' ');
  const role = ROLES.find(([, pattern]) => words.some((word) => pattern.test(word)));
  const number = words.find((word) => /^\d{1,2}$/.test(word));
  const rest = words.filter((word) => word !== number && !role?.[1].test(word) && !LINKING.has(word)).join(' ');
  return { index, heading, role: role?.[0], number, rest };
}

/** Whether a heading over others says whose they are. */
export const speaksOfAMember = (heading: string): boolean => {
  const { role, number } = parse(heading, 0);
  return (role !== undefined && role !== 'head') || number !== undefined;
};

export interface FamilyRows {
  /** Headings of the first person, without the word for whose they are; empty where a column is somebody else's. */
  headings: string[];
  members: MemberColumns[];
}

/**
 * One family in a row, its members in columns: `member_2/sex`, `Child 1 name`, `Name 2`. Undefined for a sheet of one person in
 * a row: a column about a father, or the name of a husband and nothing else of him, is nobody's own.
 */
export function memberColumns(headings: readonly string[] | undefined): FamilyRows | undefined {
  if (!headings) return undefined;
  const parsed = headings.map(parse);
  const groups = new Map<string, { kind: MemberColumns['kind']; numbered: boolean; columns: SheetColumn[] }>();
  for (const { index, heading, role, number, rest } of parsed) {
    if (role === 'head' || (!role && !number)) continue;
    const fields = headingFields(rest).fields.filter((field) => OWN.has(field));
    if (fields.length === 0) continue;
    const key = `${role ?? 'member'} ${number ?? ''}`;
    const group = groups.get(key) ?? { kind: role ?? 'member', numbered: number !== undefined, columns: [] };
    group.columns.push({ index, heading, fields });
    groups.set(key, group);
  }
  const grouped = new Set([...groups.values()].flatMap(({ columns }) => columns.map(({ index }) => index)));
  const own = parsed
    .filter(({ index }) => !grouped.has(index))
    .flatMap(({ heading, role, rest }) => headingFields(role === 'head' ? rest : heading).fields);
  const isSomebody = (fields: SheetField[]): boolean =>
    fields.some((field) => NAMES.has(field)) && fields.some((field) => ['dob', 'age', 'sex'].includes(field));
  const firstHasOwn = isSomebody(own) && !own.includes('relation');
  const named = [...groups.values()].filter(({ kind, numbered, columns }) => {
    const fields = columns.flatMap((column) => column.fields);
    if (!numbered) return firstHasOwn && isSomebody(fields);
    return kind === 'member' ? isSomebody(fields) : fields.some((field) => NAMES.has(field));
  });
  const numberedMembers = named.filter(({ kind }) => kind === 'member').length;
  if (named.length === 0 || (numberedMembers === 1 && named.length === 1 && !firstHasOwn)) return undefined;
  const theirs = new Set(named.flatMap(({ columns }) => columns.map(({ index }) => index)));
  return {
    headings: parsed.map(({ index, heading, role, rest }) =>
      theirs.has(index) ? '' : role === 'head' ? rest : heading,
    ),
    members: named.map(({ kind, columns }) => ({ kind, columns })),
  };
}
