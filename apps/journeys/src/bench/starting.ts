import { spawn } from 'node:child_process';
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { print, timed } from './measure';

const supervisor = path.resolve(__dirname, '../../homeward/dist/main.cjs');

/** How long a platform of its own takes to be ready, and how much memory it has then, next to an empty Node process. */
export async function starting(): Promise<void> {
  const parent = mkdtempSync(path.join(os.tmpdir(), 'homeward-bench-'));
  chmodSync(parent, 0o755); // the postgres user has to traverse it
  const flags = ['--data', path.join(parent, 'data'), '--port', '0', '--no-sample'];
  try {
    const first = await readyLine(flags);
    const second = await readyLine(flags);
    const bare = await timed(() => ended([process.execPath, '-e', '0']));
    print('first start, and start on existing data', `${first}; ${second}`, `empty Node process ${bare.toFixed(0)} ms`);
  } finally {
    rmSync(parent, { recursive: true, force: true });
  }
}

const ended = ([command, ...args]: [string, ...string[]]): Promise<void> =>
  new Promise((resolve) => spawn(command, args, { stdio: 'ignore' }).once('exit', () => resolve()));

/** The supervisor's own figures: seconds, programs, megabytes. Ends it again. */
function readyLine(flags: string[]): Promise<string> {
  const env = { ...process.env, KAFKA_BROKERS: '' }; // it must not join the groups of the measured platform
  const child = spawn(process.execPath, [supervisor, ...flags], { env, stdio: ['ignore', 'pipe', 'ignore'] });
  let said = '';
  let found = '';
  return new Promise((resolve, reject) => {
    child.stdout.on('data', (text) => {
      said += String(text);
      const [, seconds, programs, memory] = /Ready after ([\d.]+ s): (\d+ programs), (\d+ MB)?/.exec(said) ?? [];
      if (!seconds || found) return;
      found = `${seconds}, ${programs}, ${memory ?? 'memory not known'}`;
      child.kill('SIGINT');
    });
    child.once('exit', () => (found ? resolve(found) : reject(new Error(`It did not start: ${said}`))));
  });
}
