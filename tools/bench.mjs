/** `npm run bench`: figures of the running platform on this machine, each next to its limit; `-- --messages` for messages only. */
import path from 'node:path';
import { buildStale } from './parts/build-stale.mjs';
import { readCommandLine } from './parts/command-line.mjs';

readCommandLine('npm run bench -- [--messages] [--url http://localhost:4400] [--folder samples/small]', {
  options: { messages: { type: 'boolean' }, url: { type: 'string' }, folder: { type: 'string' } },
});

if (!(await buildStale())) process.exit(1);
process.argv.push('--bench');
await import(path.resolve(import.meta.dirname, '../apps/journeys/dist/main.cjs'));
