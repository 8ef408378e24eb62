import { existsSync, readdirSync } from 'node:fs';
import js from '@eslint/js';
import nx from '@nx/eslint-plugin';
import prettier from 'eslint-config-prettier/flat';
import globals from 'globals';
import tseslint from 'typescript-eslint';
import { floorsInOrder, toolFloorsInOrder } from './tools/lint/floors.mjs';
import { noCircles } from './tools/lint/no-circles.mjs';
import { noObjectOfWords } from './tools/lint/no-object-of-words.mjs';
import { nothingChosen } from './tools/lint/nothing-chosen.mjs';
import { asksActions, syntax, yesAlone } from './tools/lint/syntax.mjs';

/** Rules of this repository's own. */
const homeward = {
  rules: {
    'no-circles': noCircles,
    'floors-in-order': floorsInOrder,
    'tool-floors-in-order': toolFloorsInOrder,
    'no-object-of-words': noObjectOfWords,
    'nothing-chosen': nothingChosen,
  },
};

/** The libraries, from below: each imports its own floor and those under it. */
const libFloors = [1, 2, 3, 4, 5, 6].map((floor) => ({
  sourceTag: `floor:${floor}`,
  onlyDependOnLibsWithTags: Array.from({ length: floor }, (_, i) => `floor:${i + 1}`),
}));

const kafkajs = { name: 'kafkajs', message: 'Only libs/messaging/src/kafka speaks to kafkajs.' };

/** A decision is named after its slice: `give-consent/give-consent.ts`. Further ones in a slice are `*.decision.ts`. */
function decisions() {
  const sources = readdirSync('apps').map((app) => `apps/${app}/src`);
  const slices = sources
    .filter(existsSync)
    .flatMap((src) => readdirSync(src).map((slice) => `${src}/${slice}/${slice}.ts`));
  return slices.filter(
    (file) => !/^apps\/(console|gateway|homeward|identity|jobs|journeys)\//.test(file) && existsSync(file),
  );
}

/** What pure code may import: the kernel, the contracts' names, and its neighbours. */
const pure = [
  '**/model/**/*.ts',
  '**/commands/**/*.ts',
  '**/rules/**/*.ts',
  '**/reading/**/*.ts',
  '**/*.decision.ts',
  ...decisions(),
];

const unsafeOff = {
  rules: Object.fromEntries(
    ['assignment', 'argument', 'member-access', 'call', 'return'].map((r) => [
      `@typescript-eslint/no-unsafe-${r}`,
      'off',
    ]),
  ),
};

export default tseslint.config(
  {
    ignores: [
      '**/dist',
      '**/generated',
      '**/metadata.ts',
      '**/*.cjs',
      '.nx/**',
      '.homeward/**',
      '.kafka/**',
      '**/prisma.config.ts',
      '**/vite.config.ts',
      'apps/console/*.mjs',
    ],
  },
  js.configs.recommended,
  ...tseslint.configs.recommendedTypeChecked,
  {
    languageOptions: {
      parserOptions: { project: ['tsconfig.json', 'apps/console/tsconfig.json'], tsconfigRootDir: import.meta.dirname },
    },
  },
  {
    files: ['**/*.mjs'],
    ...tseslint.configs.disableTypeChecked,
    languageOptions: { ...tseslint.configs.disableTypeChecked.languageOptions, globals: globals.nodeBuiltin },
  },
  {
    files: ['**/*.ts', '**/*.tsx', '**/*.mjs'],
    plugins: { homeward },
    rules: {
      'homeward/no-circles': 'error',
      'max-lines': ['error', { max: 250 }],
      'no-restricted-syntax': syntax(),
    },
  },
  {
    files: ['apps/*/src/**/*.ts', 'libs/*/src/**/*.ts'],
    ignores: ['**/*.spec.ts', '**/testing/**', 'apps/{console,gateway,homeward,identity,jobs,journeys}/**'],
    rules: { 'homeward/floors-in-order': 'error' },
  },
  { files: ['tools/**/*.{mjs,ts}'], rules: { 'homeward/tool-floors-in-order': 'error' } },
  {
    files: ['apps/*/src/**/*.ts', 'libs/*/src/**/*.ts'],
    ignores: ['**/*.spec.ts', '**/testing/**', 'libs/testing/**', 'apps/{console,homeward,journeys}/**'],
    rules: { 'homeward/no-object-of-words': 'error' },
  },
  {
    files: ['**/*.ts', '**/*.tsx'],
    plugins: { '@nx': nx },
    rules: {
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { allowDefaultCaseForExhaustiveSwitch: true, considerDefaultExhaustiveForUnions: false },
      ],
      '@typescript-eslint/unbound-method': 'off', // kafkajs and our fakes return objects of functions that do not use this
      '@typescript-eslint/require-await': 'off', // an endpoint or a fake may be async by its interface
      '@typescript-eslint/no-unnecessary-type-assertion': 'off', // needed where an index may be undefined
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', varsIgnorePattern: '^_', destructuredArrayIgnorePattern: '^_' },
      ],
      '@nx/enforce-module-boundaries': [
        'error',
        {
          enforceBuildableLibDependency: false,
          allow: [],
          depConstraints: [
            { sourceTag: 'type:app', onlyDependOnLibsWithTags: ['type:lib'] },
            { sourceTag: 'type:lib', onlyDependOnLibsWithTags: ['type:lib'] },
            ...libFloors,
          ],
        },
      ],
    },
  },
  {
    files: pure,
    ignores: ['**/*.spec.ts', 'apps/console/**'],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            '@nestjs/*',
            '@homeward/persistence',
            '@homeward/messaging',
            '@homeward/runtime',
            '@prisma/*',
            'pg',
            '**/storage/**',
          ],
        },
      ],
      'no-restricted-syntax': syntax(
        {
          selector: "NewExpression[callee.name='Date'][arguments.length=0]",
          message: 'Never read the clock here: the command carries the time.',
        },
        {
          selector: "CallExpression[callee.object.name='Date'][callee.property.name='now']",
          message: 'Never read the clock here: the command carries the time.',
        },
        {
          selector: "CallExpression[callee.object.name='Math'][callee.property.name='random']",
          message: 'Never draw random values here: the command carries them.',
        },
      ),
    },
  },
  {
    files: ['**/*.ts'],
    ignores: ['libs/messaging/src/kafka/**', '**/*.spec.ts'],
    rules: {
      '@typescript-eslint/no-restricted-imports': ['error', { paths: [kafkajs] }],
    },
  },
  {
    files: ['apps/*/src/**/*.controller.ts', 'apps/*/src/**/*.request.ts'],
    rules: {
      '@typescript-eslint/no-restricted-imports': [
        'error',
        {
          paths: [
            kafkajs,
            {
              name: 'class-validator',
              importNames: ['IsISO8601', 'IsDateString'],
              message: 'Instants come in by @IsInstant() and days by @IsDay(): everything is UTC once it is inside.',
            },
          ],
        },
      ],
    },
  },
  {
    files: ['**/*.controller.ts'],
    rules: {
      'no-restricted-syntax': syntax(
        {
          selector:
            'MethodDefinition:has(> Decorator[expression.callee.name=/^(Get|Post|Put|Delete|Patch|Sse)$/]):not(:has(> Decorator[expression.callee.name=/^(Access|Public)$/]))',
          message: 'Every endpoint declares its access: @Access(…) or @Public(why).',
        },
        {
          selector: "NewExpression[callee.name='RulesBroken']",
          message: 'A decision refuses, not an endpoint.',
        },
        {
          selector:
            'ImportDeclaration[importKind="type"][source.value=/^\\./] > ImportSpecifier[imported.name=/(Request|Query)$/]',
          message: 'A body or query whose class is imported as a type is not checked at all.',
        },
      ),
    },
  },
  // The console's calls are typed by the generated API; Mantine and the router infer the rest.
  {
    files: ['apps/console/**'],
    rules: {
      ...unsafeOff.rules,
      '@typescript-eslint/no-redundant-type-constituents': 'off',
      '@typescript-eslint/restrict-template-expressions': 'off',
    },
  },
  {
    files: ['apps/console/**/*.ts', 'apps/console/**/*.tsx'],
    rules: { 'no-restricted-syntax': syntax(...asksActions, yesAlone), 'homeward/nothing-chosen': 'error' },
  },
  {
    files: ['apps/console/**/*.spec.ts', 'apps/console/src/journey/**'],
    languageOptions: { parserOptions: { project: 'tsconfig.specs.json' } },
  },
  { files: ['**/*.spec.ts', 'apps/console/src/journey/**', 'libs/testing/**'], ...unsafeOff },
  prettier,
);
