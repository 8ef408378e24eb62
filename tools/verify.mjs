/**
 * `npm run verify -- [--data <folder>] [--known <id>,<id>]`: lets every service check what it has stored in a data folder
 * of the one-machine edition, whether it runs or not: the chain of every record, every version of a manifest, every
 * receipt. `--known`: records that were found before and are settled. Elsewhere: `node main.cjs verify` in each service's
 * image, with its own environment. Exit code 0: everything holds; 1: something does not, and is named; 2: it could not be
 * checked; 64: the command line was not understood.
 */
import path from 'node:path';
import { buildStale } from './parts/build-stale.mjs';
import { readCommandLine } from './parts/command-line.mjs';

readCommandLine('npm run verify -- [--data <folder>] [--known <id>,<id>]', {
  options: { data: { type: 'string' }, known: { type: 'string' } },
});
if (!(await buildStale())) process.exit(1);
process.argv.push('--verify');
await import(path.resolve(import.meta.dirname, '../apps/homeward/dist/main.cjs'));
