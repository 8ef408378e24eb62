/** `npm run story [-- --url http://localhost:4400]`: plays the sample movement against a running platform and tells it. */
import path from 'node:path';
import { buildStale } from './build-stale.mjs';

if (!(await buildStale(undefined, ['journeys']))) process.exit(1);
await import(path.resolve(import.meta.dirname, '../apps/journeys/dist/main.cjs'));
