/** `npm run secrets [-- --exercise]`: makes the passwords and keys of `docker compose` that are missing; changes none. */
import path from 'node:path';
import { buildStale } from './build-stale.mjs';

if (!(await buildStale(undefined, ['jobs']))) process.exit(1);
process.argv.splice(2, 0, 'secrets');
await import(path.resolve(import.meta.dirname, '../apps/jobs/dist/main.cjs'));
