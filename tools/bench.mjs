/** `npm run bench`: figures of the platform that runs on this machine, each beside its limit in the same run; `-- --messages`: only those of messages. */
import path from 'node:path';
import { buildStale } from './build-stale.mjs';
import { readCommandLine } from './command-line.mjs';

readCommandLine('npm run bench -- [--messages] [--url http://localhost:4400] [--folder samples/small]', {
  options: { messages: { type: 'boolean' }, url: { type: 'string' }, folder: { type: 'string' } },
});

if (!(await buildStale())) process.exit(1);
process.argv.push('--bench');
await import(path.resolve(import.meta.dirname, '../apps/journeys/dist/main.cjs'));
