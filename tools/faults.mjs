/**
 * `npm run faults -- [--rounds 20] [--seed 1] [--broker embedded|kafka | --containers] [--mutant <name>] [--only <fault>]`:
 * a platform of its own under a seeded load, while its parts are killed, stopped and cut off; then a comparison of what
 * every service stores with what the endpoints acknowledged. `--containers`: scaled out under docker compose, with containers
 * as victims. `--mutant`: with a deliberate mistake, see `tools/faults/mutants.mjs`. `--only`: part of the name of a fault.
 * Exit code 0: nothing found; 2: something found; 64: the command line was not understood; 1: the campaign itself failed; 3: Java or Maven is missing.
 */
import { execFileSync, spawn } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { buildStale } from './parts/build-stale.mjs';
import { endOverUsage, readCommandLine } from './parts/command-line.mjs';
import { startContainers } from './faults/containers.mjs';
import { missing, startKafka } from './kafka/node.mjs';
import { freePort } from './parts/free-port.mjs';
import { mutated } from './faults/mutants.mjs';

const usage =
  'npm run faults -- [--rounds 20] [--seed 1] [--broker embedded|kafka | --containers] [--mutant <name>] [--only <fault>]';
const { values } = readCommandLine(usage, {
  options: {
    rounds: { type: 'string', default: '20' },
    seed: { type: 'string', default: String(Date.now() % 1_000_000) },
    broker: { type: 'string', default: 'embedded' },
    containers: { type: 'boolean', default: false },
    mutant: { type: 'string' },
    only: { type: 'string' },
  },
});
if (!['embedded', 'kafka'].includes(values.broker)) endOverUsage(`"${values.broker}" is not a broker.`, usage);
if (values.broker === 'kafka' && missing().length > 0) {
  console.error(`Kafka needs Java 17 or newer and Maven; not found: ${missing().join(', ')}.`);
  process.exit(3);
}
if (values.containers && (values.broker !== 'embedded' || values.mutant))
  endOverUsage('--containers has its own broker and no mutants.', usage);
if (!(await buildStale())) process.exit(1);

const root = path.resolve(import.meta.dirname, '..');
const folder = mkdtempSync(path.join(os.tmpdir(), 'homeward-faults-'));
chmodSync(folder, 0o755); // the postgres user has to traverse it

/** A file system of its own, so that nothing else suffers when it is full; where this machine allows one. */
function smallDisk(megabytes) {
  const at = path.join(folder, 'disk');
  mkdirSync(at);
  chmodSync(at, 0o755);
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${megabytes}m,mode=755`, 'tmpfs', at], { stdio: 'ignore' });
    return at;
  } catch {
    console.log('Not tried here: a full disk for the log (this machine allows no file system for it).');
    return undefined;
  }
}

let stopping = false;
/** Keeps Kafka running as a supervisor would, and writes its address and process for the campaign. */
async function keepKafka(data, file) {
  const start = async () => {
    const node = await startKafka(data, { advertised });
    writeFileSync(`${file}.new`, JSON.stringify({ ...node, ended: undefined }));
    renameSync(`${file}.new`, file);
    node.ended.then(() => !stopping && start().catch(() => setTimeout(start, 1_000)));
    current = node;
  };
  let current;
  const advertised = await freePort();
  await start();
  return () => current.stop();
}

const containers = values.containers ? await startContainers(folder) : undefined;
const disk = containers ? undefined : smallDisk(values.broker === 'kafka' ? 400 : 1_500);
const kafkaFile = values.broker === 'kafka' ? path.join(folder, 'kafka.json') : undefined;
const stopKafka = kafkaFile && (await keepKafka(path.join(disk ?? folder, 'kafka'), kafkaFile));
const programs = await mutated(values.mutant, folder);
const data = path.join(kafkaFile ? folder : (disk ?? folder), 'data');
if (containers) mkdirSync(path.join(data, 'logs'), { recursive: true });

const args = [
  ...[path.join(root, 'apps/journeys/dist/main.cjs'), '--faults', '--rounds', values.rounds, '--seed', values.seed],
  ...['--data', data, '--supervisor', programs.supervisor, '--witness-program', programs.witness],
  ...(kafkaFile ? ['--kafka-file', kafkaFile] : []),
  ...(values.only ? ['--only', values.only] : []),
  ...(disk ? ['--small-disk', disk] : []),
  ...(containers ? ['--containers-file', containers.file] : []),
];
const child = spawn(process.execPath, args, { stdio: 'inherit' });
process.on('SIGINT', () => undefined);
process.exitCode = await new Promise((resolve) => child.once('exit', (code) => resolve(code ?? 1)));

stopping = true;
await stopKafka?.();
containers?.stop(process.exitCode === 0 ? undefined : path.join(folder, 'containers.log'));
if (disk) execFileSync('umount', ['-l', disk]);
const asExpected = process.exitCode === (values.mutant ? 2 : 0);
if (asExpected) rmSync(folder, { recursive: true, force: true });
else console.log(`Logs and data of this run: ${folder}`);
