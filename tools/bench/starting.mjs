/** Line 10: how long a platform takes to be ready, and what each of its programs has in memory then. */
import { fork, spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';

const supervisor = path.resolve(import.meta.dirname, '../../apps/homeward/dist/main.cjs');

/** Megabytes of a process: what it has in memory, and its share where pages are shared. */
function memoryOf(pid) {
  const text = readFileSync(`/proc/${pid}/smaps_rollup`, 'utf8');
  const megabytes = (what) => Number(new RegExp(`^${what}:\\s+(\\d+)`, 'm').exec(text)[1]) / 1024;
  return { rss: megabytes('Rss'), pss: megabytes('Pss') };
}

const isNumber = (name) => /^\d+$/.test(name);

/** Milliseconds of the processor that a process and those that it started have used so far. */
function processorOf(top) {
  const used = (pid) => {
    try {
      const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
      const fields = stat
        .slice(stat.lastIndexOf(')') + 2)
        .split(' ')
        .map(Number);
      return { pid: Number(pid), parent: fields[1], ms: 10 * (fields[11] + fields[12]) };
    } catch {
      return { parent: -1, ms: 0 }; // it ended meanwhile
    }
  };
  const all = readdirSync('/proc').filter(isNumber).map(used);
  const below = (pid) =>
    all.filter(({ parent }) => parent === pid).reduce((sum, one) => sum + one.ms + below(one.pid), 0);
  return below(top) + used(top).ms;
}

/** The server with all its sessions. */
function memoryOfPostgres(server) {
  const parentOf = (pid) => Number(/^PPid:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]);
  const all = readdirSync('/proc')
    .filter(isNumber)
    .flatMap((pid) => {
      try {
        return Number(pid) === server || parentOf(pid) === server ? [memoryOf(pid)] : [];
      } catch {
        return []; // it ended meanwhile
      }
    });
  const sum = (what) => all.reduce((total, one) => total + one[what], 0);
  return { rss: sum('rss'), pss: sum('pss') };
}

/** Starts it and ends it again. @returns seconds until it was ready, and the memory of its programs after ten more */
async function started(data) {
  const began = performance.now();
  const env = { ...process.env, KAFKA_BROKERS: '' };
  const args = ['--data', data, '--port', '0', '--quiet', '--no-sample'];
  const child = fork(supervisor, args, { silent: true, execArgv: [], env });
  const file = path.join(data, 'state.json');
  const state = () => (existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {});
  while (!state().ready) {
    if (child.exitCode !== null) throw new Error('The platform did not start.');
    await pause(20);
  }
  const seconds = (performance.now() - began) / 1_000;
  const { supervisor: own, processes, postgres } = state();
  await pause(5_000); // it has settled
  const before = processorOf(own.pid);
  await pause(10_000);
  const idle = (processorOf(own.pid) - before) / 10;
  const node = Object.entries({ supervisor: own, ...processes });
  const programs = [
    { name: 'PostgreSQL', ...memoryOfPostgres(postgres.pid) },
    ...node.map(([name, { pid }]) => ({ name, ...memoryOf(pid) })),
  ];
  const ended = new Promise((resolve) => child.once('exit', resolve));
  child.disconnect();
  await ended;
  return { seconds, programs, idle };
}

/** @returns rows of the table */
export async function starting() {
  const parent = mkdtempSync(path.join(os.tmpdir(), 'homeward-bench-'));
  chmodSync(parent, 0o755); // the postgres user has to traverse it
  const data = path.join(parent, 'data');
  try {
    const first = await started(data);
    const { seconds, programs, idle } = await started(data);
    const began = performance.now();
    spawnSync(process.execPath, ['-e', '0']);
    const bare = (performance.now() - began) / 1_000;
    const sum = (what, some = programs) => some.reduce((total, program) => total + program[what], 0);
    const services = programs.filter(({ name }) => !['supervisor', 'PostgreSQL', 'gateway', 'identity'].includes(name));
    const list = [...programs].sort((a, b) => b.pss - a.pss).map(({ name, pss }) => `${name} ${Math.round(pss)}`);
    const count = programs.length - 2;
    return [
      [
        `10 npm start → ready, ${count} programs, on existing data`,
        `${seconds.toFixed(1)} s (first start ${first.seconds.toFixed(1)} s)`,
        `an empty Node process ${bare.toFixed(2)} s`,
        `${(seconds / bare).toFixed(0)} ×`,
        '6 s',
      ],
      [
        '   memory (shared pages counted once)',
        `${Math.round(sum('pss'))} MB`,
        `sum of RSS ${Math.round(sum('rss'))} MB`,
        '',
        '1,000 MB',
      ],
      ['   a further service', `${Math.round(sum('pss', services) / services.length)} MB`],
      ['   idle', `${Math.round(idle)} ms of CPU a second`],
      [`     MB: ${list.join(', ')}`, ''],
    ];
  } finally {
    rmSync(parent, { recursive: true, force: true });
  }
}
