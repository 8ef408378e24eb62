/**
 * `npm run sources`: checks that every source in code, and every relative link of the documents, exists. Names file,
 * line and what does not resolve. `--self-test` runs it on bad samples, and fails when one is let through.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { readCommandLine } from './parts/command-line.mjs';
import { anchorsOf, linksOf, sourcesOf } from './sources/read-links.mjs';
import { badSources, goodSources } from './sources/bad-samples.mjs';

const root = path.resolve(import.meta.dirname, '..');
const options = { 'self-test': { type: 'boolean' } };
const { values } = readCommandLine('npm run sources [-- --self-test]', { options });

const listed = spawnSync('git', ['ls-files', '--cached', '--others', '--exclude-standard'], { cwd: root });
const files = listed.stdout.toString().split('\n').filter(Boolean);

/** These files contain refused samples on purpose. */
const about = /^tools\/sources\//;
const isCode = (file) => /\.(ts|tsx|mjs|sql|prisma)$/.test(file) && !about.test(file);
const isDocument = (file) => file.endsWith('.md') && !file.startsWith('samples/');

const anchors = new Map();
/** @returns what is wrong with a place in the repository, or undefined */
function wrongWith(place) {
  const [file, anchor] = place.split('#');
  const full = path.join(root, file);
  if (!existsSync(full)) return 'there is no such file';
  if (anchor === undefined) return undefined;
  if (statSync(full).isDirectory() || !file.endsWith('.md')) return 'only a document has anchors';
  if (!anchors.has(full)) anchors.set(full, anchorsOf(readFileSync(full, 'utf8')));
  return anchors.get(full).has(anchor) ? undefined : 'there is no such anchor';
}

/** What does not resolve in one file: `[line, citation, why]`. */
function complaintsOf(file, text) {
  const found = isCode(file) ? sourcesOf(text) : linksOf(text);
  return found.flatMap(({ line, cited, place, why }) => {
    const inside = isCode(file) ? place : path.posix.join(path.posix.dirname(file), place);
    const wrong = why ?? wrongWith(place.startsWith('#') ? file + place : inside);
    return wrong ? [[line, cited, wrong]] : [];
  });
}

let failures = 0;
if (values['self-test']) {
  for (const [what, file, text] of badSources) {
    const seen = complaintsOf(file, text).length > 0;
    console.log(`${seen ? 'refused' : 'LET THROUGH'}: ${what}`);
    if (!seen) failures++;
  }
  for (const [what, file, text] of goodSources)
    for (const [, cited, why] of complaintsOf(file, text)) {
      console.error(`REFUSED: ${what}: ${cited}: ${why}`);
      failures++;
    }
} else {
  for (const file of files.filter((f) => (isCode(f) || isDocument(f)) && existsSync(path.join(root, f))))
    for (const [line, cited, why] of complaintsOf(file, readFileSync(path.join(root, file), 'utf8'))) {
      console.error(`${file}:${line}: ${cited}: ${why}`);
      failures++;
    }
  console.log(failures === 0 ? 'Every source and every link exists.' : `${failures} lead nowhere.`);
}
process.exitCode = failures > 0 ? 1 : 0;
