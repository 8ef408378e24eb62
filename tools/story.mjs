/** `npm run story [-- --url http://localhost:4400]`: plays the sample movement on a running platform, step by step. */
import path from 'node:path';
import { buildStale } from './parts/build-stale.mjs';
import { readCommandLine } from './parts/command-line.mjs';

readCommandLine('npm run story -- [--url http://localhost:4400] [--sample] [--folder samples/small]', {
  options: { url: { type: 'string' }, sample: { type: 'boolean' }, folder: { type: 'string' } },
});

if (!(await buildStale(undefined, ['journeys']))) process.exit(1);
await import(path.resolve(import.meta.dirname, '../apps/journeys/dist/main.cjs'));
