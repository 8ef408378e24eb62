/** By what the people of an operation are filtered and counted. A person has one value of each, or for `blocker` and `needs` several. */
export const facets = [
  'readiness',
  'blocker',
  'status',
  'flight',
  'consent',
  'medical',
  'protection',
  'documents',
  'age',
  'needs',
  'waiting',
  'destination',
  'site',
] as const;
export type Facet = (typeof facets)[number];

/** Any of these values of a facet; a facet that is left out filters nothing. */
export type Filters = Partial<Record<Facet, readonly string[]>>;

/** By what the list can be sorted, with what a page goes on from: the form of its cursor and the type in the store. */
export const sorts = {
  waiting: { cursor: 'day', sql: 'registered_on', type: 'date' },
  case: { cursor: 'text', sql: 'case_reference', type: 'text' },
  flight: { cursor: 'instant', sql: 'leaves_at', type: 'timestamptz' },
  readiness: { cursor: 'number', sql: 'ready::int', type: 'int' },
} as const;
export type Sort = keyof typeof sorts;
