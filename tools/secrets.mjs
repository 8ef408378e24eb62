/** `npm run secrets [-- --exercise]`: makes missing passwords and keys of `docker compose`; changes none. */
import path from 'node:path';
import { buildStale } from './parts/build-stale.mjs';
import { readCommandLine } from './parts/command-line.mjs';

readCommandLine('npm run secrets -- [--exercise] [--folder .secrets]', {
  options: { exercise: { type: 'boolean' }, folder: { type: 'string' } },
});

if (!(await buildStale(undefined, ['jobs']))) process.exit(1);
process.argv.splice(2, 0, 'secrets');
await import(path.resolve(import.meta.dirname, '../apps/jobs/dist/main.cjs'));
