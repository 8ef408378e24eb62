/** Runs every architecture rule on a sample that breaks it, and fails when one is let through. */
import { ESLint } from 'eslint';
import tseslint from 'typescript-eslint';
import { samplesOfCode } from './lint/samples-of-code.mjs';
import { samplesOfScreens } from './lint/samples-of-screens.mjs';

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
for (const [what, filePath, text, rule] of [...samplesOfCode, ...samplesOfScreens, ...typed]) {
  const eslint = typed.some(([other]) => other === what) ? thorough : quick;
  const [result] = await eslint.lintText(text, { filePath });
  const seen = result.messages.some((m) => m.ruleId === rule);
  console.log(`${seen ? 'refused' : 'LET THROUGH'}: ${what} (${rule})`);
  if (!seen) missed++;
  if (!seen) console.error(result.messages);
}
process.exitCode = missed > 0 ? 1 : 0;
