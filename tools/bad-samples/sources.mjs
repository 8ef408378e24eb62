/** What `tools/sources.mjs` has to refuse: what it is, the file it would stand in, its text. */
export const badSources = [
  ['a source outside the repository', 'apps/x/bad.ts', '/** Why. Source: domain.md R-CONS-3. */'],
  ['a paragraph of the handbook without its page', 'apps/x/bad.ts', '/** Stages (handbook §1.5). */'],
  ['a paragraph that is broken over two lines', 'apps/x/bad.ts', '/**\n * Stages (handbook\n * §1.5).\n */'],
  ['a rule that is no page', 'apps/x/bad.ts', '/** Why. Source: caseload rule 5. */'],
  ['a source that is no page', 'apps/x/bad.ts', '/** Why. Source: a colleague. */'],
  ['a page that is not there', 'apps/x/bad.tsx', '/** Why. Source: docs/handbook/nothing.md#r-cons-3. */'],
  ['an anchor that is not there', 'apps/x/bad.sql', '-- Why. Source: docs/handbook/consent.md#r-cons-99'],
  [
    'the second of two sources that is not there',
    'apps/x/bad.mjs',
    '/** Why. Source: docs/handbook/consent.md#r-cons-3, docs/handbook/consent.md#nowhere. */',
  ],
  ['a link to a file that is not there', 'docs/bad.md', 'See [this](nothing.md).'],
  ['a link to an anchor that is not there', 'docs/bad.md', 'See [this](handbook/consent.md#nowhere).'],
  ['a reference to an anchor that is not there', 'docs/bad.md', 'See [S1].\n\n[S1]: handbook/sources.md#nowhere'],
  ['a document that cites what is outside', 'docs/bad.md', 'The readiness predicate (handbook §7.3).'],
];

/** What it has to let through. */
export const goodSources = [
  [
    'two sources and a number, over two lines',
    'apps/x/good.ts',
    '/**\n * Why. Source: docs/handbook/consent.md#r-cons-3,\n * docs/handbook/failures.md#f2, 72 h.\n */',
  ],
  ['a word that ends like it', 'apps/x/good.ts', 'const x = { pathToSource: 1, logoutSource: 2 };'],
  ['a heading, an anchor, an address', 'docs/architecture.md', '[a](adr) [b](#storage) [c](https://x.y/z#q)'],
];
