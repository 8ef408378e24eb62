/**
 * `npm run docs`: writes docs/rules.md (the rule book), docs/states/*.md, docs/asyncapi.json and the lists of events in
 * the READMEs of services from the code. With `--check` it writes nothing and fails when they are stale.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { format } from 'prettier';
import { asyncApi } from './docs/asyncapi.mjs';
import { readCommandLine } from './parts/command-line.mjs';
import { readmesWithEvents } from './docs/events.mjs';
import { ruleBook } from './docs/rules.mjs';
import { statePages } from './docs/states.mjs';

const root = path.resolve(import.meta.dirname, '..');
const { check } = readCommandLine('npm run docs [-- --check]', { options: { check: { type: 'boolean' } } }).values;

const pages = {
  'docs/rules.md': await ruleBook(),
  ...(await statePages()),
  ...(await readmesWithEvents()),
};
const files = { 'docs/asyncapi.json': JSON.stringify(await asyncApi(), null, 2) + '\n' };
for (const [file, text] of Object.entries(pages))
  files[file] = await format(text, { parser: 'markdown', printWidth: 120 });

let stale = 0;
for (const [file, content] of Object.entries(files)) {
  const target = path.join(root, file);
  const now = existsSync(target) ? readFileSync(target, 'utf8') : '';
  if (now === content) continue;
  if (check) {
    console.error(`${file} is stale: run npm run docs`);
    stale++;
    continue;
  }
  mkdirSync(path.dirname(target), { recursive: true });
  writeFileSync(target, content);
  console.log(`${file} written`);
}
process.exitCode = stale > 0 ? 1 : 0;
