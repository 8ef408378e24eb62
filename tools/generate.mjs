/** `npm run generate`: Prisma clients, then the metadata of the doors. Fast when nothing changed (Nx cache). */
import { spawnSync } from 'node:child_process';
import path from 'node:path';

const nx = path.resolve(import.meta.dirname, '../node_modules/.bin/nx');
const { status } = spawnSync(nx, ['run-many', '-t', 'metadata,generate', '--parallel=2', '--output-style=static'], {
  stdio: ['ignore', 'ignore', 'inherit'],
});
process.exitCode = status ?? 1;
