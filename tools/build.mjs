/** `npm run build`: builds every program and the console where they are stale. */
import { buildStale } from './parts/build-stale.mjs';

if (!(await buildStale())) process.exitCode = 1;
