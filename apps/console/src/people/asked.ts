/** What is asked of the list of people: it stands in the address, so that back, forward and a link keep all of it. No text of a search. */
export const facets = [
  'readiness',
  'blocker',
  'consent',
  'medical',
  'protection',
  'documents',
  'status',
  'flight',
  'waiting',
  'age',
  'needs',
  'destination',
  'site',
] as const;
export type Facet = (typeof facets)[number];

export const sorts = ['waiting', 'case', 'flight', 'readiness'] as const;
export type Sort = (typeof sorts)[number];

export const columns = [
  'readiness',
  'consent',
  'medical',
  'protection',
  'documents',
  'flight',
  'waiting',
  'case',
  'nationality',
  'age',
  'needs',
  'destination',
] as const;
export type ColumnName = (typeof columns)[number];
const shownFirst: ColumnName[] = ['readiness', 'consent', 'medical', 'protection', 'documents', 'flight', 'waiting'];

export interface Asked {
  filters: Partial<Record<Facet, string[]>>;
  sort: Sort;
  down: boolean;
  columns: ColumnName[];
  /** More rows on a screen. */
  dense: boolean;
}

type Search = Record<string, unknown>;
const between = '~';
const textOf = (value: unknown): string =>
  typeof value === 'string' || typeof value === 'number' ? String(value) : '';
const listOf = (value: unknown): string[] =>
  textOf(value)
    .split(between)
    .filter((part) => part !== '');
const isOneOf = <T extends string>(all: readonly T[], value: string): value is T => all.some((one) => one === value);

/** What an address asks; what it says that nobody knows is left out. */
export function askedIn(search: Search): Asked {
  const filters = Object.fromEntries(
    facets.map((facet) => [facet, listOf(search[facet])] as const).filter(([, values]) => values.length > 0),
  );
  const sort = textOf(search['sort']);
  const chosen = listOf(search['columns']);
  return {
    filters,
    sort: isOneOf(sorts, sort) ? sort : 'waiting',
    down: textOf(search['order']) === 'down',
    columns: 'columns' in search ? columns.filter((c) => chosen.includes(c)) : shownFirst,
    dense: textOf(search['rows']) === 'dense',
  };
}

/** The same as the address says it: what is as it is from the beginning is not said. */
export function searchOf({ filters, sort, down, columns: chosen, dense }: Asked): Record<string, string> {
  const isFirst = chosen.join() === shownFirst.join();
  return {
    ...Object.fromEntries(facets.flatMap((f) => (filters[f]?.length ? [[f, filters[f].join(between)] as const] : []))),
    ...(sort !== 'waiting' && { sort }),
    ...(down && { order: 'down' }),
    ...(!isFirst && { columns: chosen.join(between) || 'name' }),
    ...(dense && { rows: 'dense' }),
  };
}

/** With a value of a facet chosen, or chosen no more. */
export function toggled(asked: Asked, facet: Facet, value: string): Asked {
  const before = asked.filters[facet] ?? [];
  const values = before.includes(value) ? before.filter((v) => v !== value) : [...before, value];
  return { ...asked, filters: { ...asked.filters, [facet]: values } };
}

/** Sorted by that; once more, the other way round. */
export const sortedBy = (asked: Asked, sort: Sort): Asked => ({
  ...asked,
  sort,
  down: asked.sort === sort && !asked.down,
});

/** As an endpoint takes it. */
export const filtersOf = (asked: Asked): { facet: Facet; values: string[] }[] =>
  facets.flatMap((facet) => (asked.filters[facet]?.length ? [{ facet, values: asked.filters[facet] }] : []));
