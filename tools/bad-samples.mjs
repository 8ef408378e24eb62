/** Runs every architecture rule on a sample that breaks it, and fails when one is let through. */
import { ESLint } from 'eslint';
import tseslint from 'typescript-eslint';

const samples = [
  [
    'a model that imports Nest',
    'apps/consent/src/model/bad.ts',
    `import { Injectable } from '@nestjs/common';\nexport const x = Injectable;`,
    'no-restricted-imports',
  ],
  [
    'a rule that reads the clock',
    'apps/consent/src/rules/bad.ts',
    `export const x = new Date();`,
    'no-restricted-syntax',
  ],
  [
    'a rule that uses chance',
    'apps/manifests/src/rules/bad.ts',
    `export const x = Math.random();`,
    'no-restricted-syntax',
  ],
  [
    'an endpoint that declares no access',
    'apps/consent/src/bad/bad.controller.ts',
    `import { Controller, Get } from '@nestjs/common';\n@Controller()\nexport class Bad {\n  @Get()\n  all() {\n    return 1;\n  }\n}`,
    'no-restricted-syntax',
  ],
  [
    'a body whose class is imported as a type, so that nothing of it is checked',
    'apps/consent/src/bad/bad.controller.ts',
    `import type { WithdrawConsentRequest } from '../withdraw-consent/withdraw-consent.controller';\nexport type X = WithdrawConsentRequest;`,
    'no-restricted-syntax',
  ],
  [
    'kafkajs outside its adapter',
    'apps/consent/src/bad.ts',
    `import { Kafka } from 'kafkajs';\nexport const x = Kafka;`,
    '@typescript-eslint/no-restricted-imports',
  ],
  [
    'a service that imports another',
    'apps/consent/src/bad.ts',
    `import { settle } from '../../manifests/src/model/settle';\nexport const x = settle;`,
    '@nx/enforce-module-boundaries',
  ],
  [
    'a rule that imports the decision that uses it, even if only a type',
    'apps/consent/src/rules/give-consent/interview-was-private.ts',
    `import type { rulesForGivingConsent } from '../../give-consent/give-consent';\nexport type X = typeof rulesForGivingConsent;`,
    'homeward/no-circles',
  ],
  [
    'a model that imports a slice',
    'apps/consent/src/model/bad.ts',
    `import { giveConsent } from '../give-consent/give-consent';\nexport const x = giveConsent;`,
    'homeward/floors-in-order',
  ],
  [
    'a decision that imports storage',
    'apps/consent/src/give-consent/give-consent.ts',
    `import type { Consents } from '../storage/consents';\nexport type X = Consents;`,
    'homeward/floors-in-order',
  ],
  [
    'a further decision of a slice that imports storage',
    'apps/consent/src/give-consent/bad.decision.ts',
    `import type { Consents } from '../storage/consents';\nexport type X = Consents;`,
    'homeward/floors-in-order',
  ],
  [
    'a further decision of a slice that reads the clock',
    'apps/consent/src/give-consent/bad.decision.ts',
    `export const x = new Date();`,
    'no-restricted-syntax',
  ],
  [
    'an endpoint that refuses by itself',
    'apps/consent/src/bad/bad.controller.ts',
    `import { RulesBroken } from '@homeward/kernel';\nexport const x = new RulesBroken([]);`,
    'no-restricted-syntax',
  ],
  [
    'an object in which a word from outside is looked up',
    'apps/consent/src/bad.ts',
    `export const spoken: Record<string, string> = { fra: 'fr' };`,
    'homeward/no-object-of-words',
  ],
  [
    'such an object that is read only',
    'apps/consent/src/bad.ts',
    `export const spoken: Readonly<Record<string, string>> = { fra: 'fr' };`,
    'homeward/no-object-of-words',
  ],
  [
    'a store that imports an endpoint',
    'apps/consent/src/storage/bad.ts',
    `import type { ConsentView } from '../consents-of-person/consent.view';\nexport type X = ConsentView;`,
    'homeward/floors-in-order',
  ],
  [
    'an endpoint that imports a fixture, which is for specs',
    'apps/consent/src/bad/bad.controller.ts',
    `import { aYes } from '../testing/a-yes';\nexport const x = aYes;`,
    'homeward/floors-in-order',
  ],
  [
    'a model that imports the library for specs, even if only a type',
    'apps/consent/src/model/bad.ts',
    `import type { given } from '@homeward/testing';\nexport type X = typeof given;`,
    'homeward/floors-in-order',
  ],
  [
    'a library whose product code imports its fixtures',
    'libs/messaging/src/bad.ts',
    `import { until } from './testing/until';\nexport const x = until;`,
    'homeward/floors-in-order',
  ],
  [
    'a library that imports one above it',
    'libs/kernel/src/bad.ts',
    `import type { Message } from '@homeward/messaging';\nexport type X = Message;`,
    '@nx/enforce-module-boundaries',
  ],
  [
    'a tool that imports itself through another',
    'tools/docs/words-above.mjs',
    `import { ruleBook } from './rules.mjs';\nexport const x = ruleBook;`,
    'homeward/no-circles',
  ],
  ['a tool that imports a program', 'tools/docs/bad.mjs', `import '../secrets.mjs';`, 'homeward/tool-floors-in-order'],
  [
    'a part of one tool that imports a part of another',
    'tools/kafka/bad.mjs',
    `import { mutants } from '../faults/mutants.mjs';\nexport const x = mutants;`,
    'homeward/tool-floors-in-order',
  ],
  [
    'a part of several tools that imports a part of one',
    'tools/parts/bad.mjs',
    `import { mutants } from '../faults/mutants.mjs';\nexport const x = mutants;`,
    'homeward/tool-floors-in-order',
  ],
  [
    'a tool that imports the source of a service',
    'tools/docs/bad.mjs',
    `import { nothing } from '../../libs/kernel/src/index';\nexport const x = nothing;`,
    'homeward/tool-floors-in-order',
  ],
  [
    'a decision that looks at the clock',
    'apps/consent/src/give-consent/give-consent.ts',
    `export const x = Date.now();`,
    'no-restricted-syntax',
  ],
  [
    'an endpoint that keeps an instant as it was sent',
    'apps/consent/src/bad/bad.controller.ts',
    `import { IsISO8601 } from 'class-validator';\nexport const x = IsISO8601;`,
    '@typescript-eslint/no-restricted-imports',
  ],
  [
    'a literal spread into another',
    'apps/consent/src/bad.ts',
    `const a = 1;\nexport const x = { ...{ a }, b: 2 };`,
    'no-restricted-syntax',
  ],
  [
    'a screen that compares a phase',
    'apps/console/src/gate/bad.tsx',
    `export const open = (list?: { phase: string }) => list?.phase === 'FROZEN';`,
    'no-restricted-syntax',
  ],
  [
    'a screen that compares a stage which it took apart',
    'apps/console/src/gate/bad.tsx',
    `export const open = ({ stage }: { stage: string }) => 'BOARDING' !== stage;`,
    'no-restricted-syntax',
  ],
  [
    'a screen that looks a phase up in a list',
    'apps/console/src/gate/bad.tsx',
    `export const open = (list: { phase: string }) => ['FROZEN'].includes(list.phase);`,
    'no-restricted-syntax',
  ],
  [
    'a screen that switches over a stage',
    'apps/console/src/gate/bad.tsx',
    `export const go = (f: { stage: string }) => {\n  switch (f.stage) {\n    case 'CLOSED':\n      return 1;\n  }\n  return 0;\n};`,
    'no-restricted-syntax',
  ],
  [
    'a form that begins with a decision',
    'apps/console/src/gate/bad.tsx',
    `export const F = () => useState({ status: 'APPROVED' as Status, number: '' });`,
    'homeward/nothing-chosen',
  ],
  [
    'a form that begins with the first of several choices',
    'apps/console/src/gate/bad.tsx',
    `const blank = () => ({ code: codes[0]! });\nexport const F = () => useState(blank);`,
    'homeward/nothing-chosen',
  ],
  [
    'a form that begins with a decision where none is recorded',
    'apps/console/src/gate/bad.tsx',
    `export const formOf = (known?: Known) => ({ state: known?.state ?? 'REQUESTED' });`,
    'homeward/nothing-chosen',
  ],
  [
    'a form that begins with a decision under another name',
    'apps/console/src/gate/bad.tsx',
    `const usual = 'PARENT';\nconst start = () => ({ kind: usual });\nexport const F = () => useState(start());`,
    'homeward/nothing-chosen',
  ],
  [
    'a form that begins with the first of a list',
    'apps/console/src/gate/bad.tsx',
    `export const F = ({ people }: P) => useState(people.at(0)?.personId);`,
    'homeward/nothing-chosen',
  ],
  [
    'a box that is ticked in advance',
    'apps/console/src/gate/bad.tsx',
    `export const F = () => useState({ askedInPrivate: true });`,
    'homeward/nothing-chosen',
  ],
  [
    'a list of choices that shows one where none is chosen',
    'apps/console/src/gate/bad.tsx',
    `export const F = ({ kind }: P) => <Select data={kinds} value={kind ?? 'PARENT'} />;`,
    'homeward/nothing-chosen',
  ],
  [
    'a list of choices with a default',
    'apps/console/src/gate/bad.tsx',
    `export const F = () => <Radio.Group defaultValue="YES" />;`,
    'homeward/nothing-chosen',
  ],
  [
    'a yes that stands by itself',
    'apps/console/src/flight/bad.tsx',
    `export const F = () => <Button color={go ? 'leaf' : 'clay'}>{go}</Button>;`,
    'no-restricted-syntax',
  ],
  [
    'a day that is cut out of an instant by hand',
    'apps/consent/src/bad.ts',
    `export const day = (now: Date) => now.toISOString().slice(0, 10);`,
    'no-restricted-syntax',
  ],
  [
    'a file that is too long',
    'libs/kernel/src/bad.ts',
    'export const x = 1;\n'.concat('// line\n'.repeat(260)),
    'max-lines',
  ],
];

/** Samples that only lint with types can refuse; their files are ones that TypeScript knows. */
const typed = [
  [
    'a switch over a union that hides the next case behind a default',
    'apps/consent/src/publishing/to-contract.ts',
    `export const x = (e: 'a' | 'b'): number[] => {\n  switch (e) {\n    case 'a':\n      return [1];\n    default:\n      return [];\n  }\n};`,
    '@typescript-eslint/switch-exhaustiveness-check',
  ],
];

const withoutTypes = {
  ...tseslint.configs.disableTypeChecked,
  languageOptions: { parserOptions: { project: null, projectService: false } },
};
let missed = 0;
const quick = new ESLint({ overrideConfig: [withoutTypes] });
// In a pipeline typescript-eslint takes its types from the disk; a sample is only in memory.
const thorough = new ESLint({
  overrideConfig: [{ languageOptions: { parserOptions: { disallowAutomaticSingleRunInference: true } } }],
});
for (const [what, filePath, text, rule] of [...samples, ...typed]) {
  const eslint = typed.some(([other]) => other === what) ? thorough : quick;
  const [result] = await eslint.lintText(text, { filePath });
  const seen = result.messages.some((m) => m.ruleId === rule);
  console.log(`${seen ? 'refused' : 'LET THROUGH'}: ${what} (${rule})`);
  if (!seen) missed++;
  if (!seen) console.error(result.messages);
}
process.exitCode = missed > 0 ? 1 : 0;
