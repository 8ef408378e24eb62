/** `npm run generate`: Prisma clients, the metadata of the endpoints, the types of the console. Fast when nothing changed (Nx cache). */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';

const nx = path.resolve(import.meta.dirname, '../node_modules/.bin/nx');
const { status } = spawnSync(nx, ['run-many', '-t', 'metadata,generate', '--parallel=2', '--output-style=static'], {
  stdio: ['ignore', 'ignore', 'inherit'],
});
process.exitCode = status ?? 1;

const apiTypes = path.resolve(import.meta.dirname, '../apps/console/api-types.mjs');
if (status === 0 && existsSync(apiTypes)) await (await import(apiTypes)).writeApiTypes();
