/** Shows every architecture rule a sample that breaks it, and fails when one of them is let through. */
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
    'a rule that looks at the clock',
    'apps/consent/src/rules/bad.ts',
    `export const x = new Date();`,
    'no-restricted-syntax',
  ],
  [
    'a rule that throws dice',
    'apps/manifests/src/rules/bad.ts',
    `export const x = Math.random();`,
    'no-restricted-syntax',
  ],
  [
    'a door that declares no access',
    'apps/consent/src/bad/bad.controller.ts',
    `import { Controller, Get } from '@nestjs/common';\n@Controller()\nexport class Bad {\n  @Get()\n  all() {\n    return 1;\n  }\n}`,
    'no-restricted-syntax',
  ],
  [
    'kafkajs outside its adapter',
    'apps/consent/src/bad.ts',
    `import { Kafka } from 'kafkajs';\nexport const x = Kafka;`,
    '@typescript-eslint/no-restricted-imports',
  ],
  [
    'one service that reaches into another',
    'apps/consent/src/bad.ts',
    `import { settle } from '../../manifests/src/model/settle';\nexport const x = settle;`,
    '@nx/enforce-module-boundaries',
  ],
  [
    'a file that is too long',
    'libs/kernel/src/bad.ts',
    'export const x = 1;\n'.concat('// line\n'.repeat(260)),
    'max-lines',
  ],
];

const eslint = new ESLint({
  overrideConfig: [
    {
      ...tseslint.configs.disableTypeChecked,
      languageOptions: { parserOptions: { project: null, projectService: false } },
    },
  ],
});
let missed = 0;
for (const [what, filePath, text, rule] of samples) {
  const [result] = await eslint.lintText(text, { filePath });
  const seen = result.messages.some((m) => m.ruleId === rule);
  console.log(`${seen ? 'refused' : 'LET THROUGH'}: ${what} (${rule})`);
  if (!seen) missed++;
  if (!seen) console.error(result.messages);
}
process.exitCode = missed > 0 ? 1 : 0;
