/** What `tools/sources.mjs` has to refuse: a name, the file it would be in, its text. */
export const badSources = [
  ['a source outside the repository', 'apps/x/bad.ts', '/** Why. Source: domain.md R-CONS-3. */'],
  ['a section of the handbook without its page', 'apps/x/bad.ts', '/** Stages (handbook §1.5). */'],
  ['a section that is split over two lines', 'apps/x/bad.ts', '/**\n * Stages (handbook\n * §1.5).\n */'],
  ['a rule that is not a page', 'apps/x/bad.ts', '/** Why. Source: caseload rule 5. */'],
  ['a source that is not a page', 'apps/x/bad.ts', '/** Why. Source: a colleague. */'],
  ['a page that does not exist', 'apps/x/bad.tsx', '/** Why. Source: docs/handbook/nothing.md#r-cons-3. */'],
  ['an anchor that does not exist', 'apps/x/bad.sql', '-- Why. Source: docs/handbook/consent.md#r-cons-99'],
  [
    'two sources, of which the second does not exist',
    'apps/x/bad.mjs',
    '/** Why. Source: docs/handbook/consent.md#r-cons-3, docs/handbook/consent.md#nowhere. */',
  ],
  ['a link to a file that does not exist', 'docs/bad.md', 'See [this](nothing.md).'],
  ['a link to an anchor that does not exist', 'docs/bad.md', 'See [this](handbook/consent.md#nowhere).'],
  ['a reference to an anchor that does not exist', 'docs/bad.md', 'See [S1].\n\n[S1]: handbook/sources.md#nowhere'],
  ['a document that cites something outside the repository', 'docs/bad.md', 'The readiness predicate (handbook §7.3).'],
];

/** What it has to accept. */
export const goodSources = [
  [
    'two sources and a number, over two lines',
    'apps/x/good.ts',
    '/**\n * Why. Source: docs/handbook/consent.md#r-cons-3,\n * docs/handbook/failures.md#f2, 72 h.\n */',
  ],
  ['a word that ends like it', 'apps/x/good.ts', 'const x = { pathToSource: 1, logoutSource: 2 };'],
  ['a heading, an anchor, an address', 'docs/architecture.md', '[a](adr) [b](#storage) [c](https://x.y/z#q)'],
];
