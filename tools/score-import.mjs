/**
 * Measures what the caseload reader makes of a folder of sheets against the expected results beside them:
 * node tools/score-import.mjs FOLDER SCORE.py [--host LB] [--out RESULT.json] [--examples 5]
 * FOLDER holds expected.json and the sheets it lists; SCORE.py is the script that came with them and scores the result.
 */
import { spawnSync } from 'node:child_process';
import { createReadStream, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { endOverUsage, readCommandLine } from './parts/command-line.mjs';

const usage = 'node tools/score-import.mjs FOLDER SCORE.py [--host LB] [--out RESULT.json] [--examples 5]';
const { values: options, positionals } = readCommandLine(usage, {
  allowPositionals: true,
  options: { host: { type: 'string' }, out: { type: 'string' }, examples: { type: 'string', default: '5' } },
});
const [folder, judge] = positionals;
if (!folder || !judge) endOverUsage('A folder and a scoring script are needed.', usage);

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const scratch = mkdtempSync(join(tmpdir(), 'score-import-'));
process.on('exit', () => rmSync(scratch, { recursive: true }));
const bundle = join(scratch, 'reading.cjs');
await build({
  entryPoints: [join(root, 'apps/registration/src/reading/index.ts')],
  outfile: bundle,
  bundle: true,
  platform: 'node',
  format: 'cjs',
  logLevel: 'error',
});
const { atOnce, readSheet, personKey, lookAcross } = (await import(pathToFileURL(bundle))).default;

const truth = JSON.parse(readFileSync(join(folder, 'expected.json'), 'utf8'));
const started = performance.now();
const rows = {};
const keys = [];
for (const [at, file] of truth.files.entries()) {
  const sheet = String(file.no ?? at + 1);
  const chunks = createReadStream(join(folder, file.name));
  for await (const row of readSheet(chunks, { exportedOn: truth.exportedOn, hostCountry: options.host })) {
    if (row.codes.includes('HEADER_ROW')) continue;
    rows[`${sheet}:${row.record}`] = { outcome: row.outcome, codes: row.codes, values: row.values };
    if (row.outcome !== 'ignore') keys.push(personKey(sheet, row));
  }
}
const read = performance.now();
const across = atOnce(lookAcross(keys, truth.exportedOn));
for (const [ref, codes] of across.codesOf) rows[ref].codes = [...new Set([...rows[ref].codes, ...codes])];
for (const [ref, family] of across.familyOf) rows[ref].family = family;
const result = { rows, duplicates: across.duplicates.map(({ a, b }) => [a, b]), merged: [], consentSetActive: 0 };
const out = options.out ?? join(scratch, 'result.json');
writeFileSync(out, JSON.stringify(result));
console.log(
  `${Object.keys(rows).length} records read in ${Math.round(read - started)} ms, compared in ${Math.round(performance.now() - read)} ms`,
);
const scored = spawnSync(
  'python3',
  [judge, 'import', join(folder, 'expected.json'), out, '--examples', options.examples],
  { stdio: 'inherit' },
);
process.exit(scored.status ?? 1);
