/** `npm run bench`: figures of the platform that runs on this machine, each beside its limit in the same run; `-- --news`: only those of messages. */
import path from 'node:path';
import { buildStale } from './build-stale.mjs';
import { readCommandLine } from './command-line.mjs';

readCommandLine('npm run bench -- [--news] [--url http://localhost:4400] [--folder samples/small]', {
  options: { news: { type: 'boolean' }, url: { type: 'string' }, folder: { type: 'string' } },
});

if (!(await buildStale())) process.exit(1);
process.argv.push('--bench');
await import(path.resolve(import.meta.dirname, '../apps/journeys/dist/main.cjs'));
