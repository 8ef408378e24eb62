/**
 * `npm run rehearse-restore [-- one-machine | containers]`: loads a sample, backs it up, destroys it, restores it
 * elsewhere, and compares every count, the manifest chain and the names that a person reads.
 */
import { spawnSync } from 'node:child_process';
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { endOverUsage, readCommandLine } from '../parts/command-line.mjs';
import { rehearseContainers } from './containers.mjs';
import { rehearseOneMachine } from './one-machine.mjs';

const editions = { 'one-machine': rehearseOneMachine, containers: rehearseContainers };
const usage = 'npm run rehearse-restore [-- one-machine | containers]';
const {
  positionals: [named],
} = readCommandLine(usage, { allowPositionals: true });
if (named && !Object.hasOwn(editions, named)) endOverUsage(`"${named}" is not an edition.`, usage);
const docker = spawnSync('docker', ['info'], { stdio: 'ignore' }).status === 0;
if (!docker && !named) console.log('NOT rehearsed: containers, because Docker does not answer here.');

const wanted = named ? [named] : Object.keys(editions).filter((name) => name !== 'containers' || docker);
for (const name of wanted) {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'homeward-rehearsal-'));
  chmodSync(folder, 0o755); // the postgres user has to traverse it
  const began = performance.now();
  const say = (line) =>
    console.log(`${((performance.now() - began) / 1_000).toFixed(0).padStart(5)} s  ${name}: ${line}`);
  try {
    say(await editions[name](folder, say));
  } catch (error) {
    console.error(`${name}: ${error.message}\n${error.stderr ?? ''}`);
    process.exitCode = 1;
  }
  rmSync(folder, { recursive: true, force: true });
}
