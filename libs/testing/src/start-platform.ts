import { execFileSync, fork, type ChildProcess } from 'node:child_process';
import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { eventually } from './eventually';

const root = path.resolve(__dirname, '../../..');
const supervisor = path.join(root, 'apps/homeward/dist/main.cjs');

/** The content of `<data>/state.json` of a running platform. */
export interface RunningState {
  url: string;
  ready: boolean;
  supervisor: { pid: number };
  processes: Record<string, { pid: number; port: number }>;
  postgres: { port: number; pid?: number };
  dataFolder: string;
  secretsFile: string;
  demoPassword: string;
  clockOffsetMs: number;
}

export interface PlatformOptions {
  /** Where its data is; by default a folder of its own, deleted at the end. */
  dataFolder?: string;
  /** 0, the default, takes any. */
  port?: number;
  quiet?: boolean;
  /** Load the sample operation; not by default. */
  sample?: boolean;
  /** Only these services; by default all that are built. */
  only?: string[];
  /** Apache Kafka's address, host:port; without it the embedded broker, whatever `KAFKA_BROKERS` names for other specs. */
  kafka?: string | undefined;
  env?: NodeJS.ProcessEnv;
}

export interface StartedPlatform {
  url: string;
  dataFolder: string;
  /** The present state: restarted programs have other process ids. */
  state(): RunningState;
  /** Its output so far. */
  said(): string;
  /** Ends it in order, as Ctrl-C does. @returns its exit code */
  stop(): Promise<number | null>;
  /** Ends the supervisor alone, as `kill -9` does. */
  kill(): Promise<void>;
}

/** Builds programs, from the cache where nothing changed. */
export function buildPrograms(...names: string[]): void {
  const nx = path.join(root, 'node_modules/.bin/nx');
  execFileSync(nx, ['run-many', '-t', 'bundle', '-p', names.join(','), '--output-style=static'], {
    cwd: root,
    stdio: 'pipe',
  });
}

/** A folder that the `postgres` user can traverse. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'homeward-platform-'));
  chmodSync(folder, 0o755);
  return folder;
}

const ended = (child: ChildProcess): Promise<number | null> =>
  child.exitCode !== null || child.signalCode !== null
    ? Promise.resolve(child.exitCode)
    : new Promise((resolve) => child.once('exit', resolve));

/** Starts the one-machine edition as `npm start` does. @throws with its output when it does not become ready */
export async function startPlatform(options: PlatformOptions = {}): Promise<StartedPlatform> {
  const parent = options.dataFolder === undefined ? temporaryFolder() : undefined;
  const dataFolder = options.dataFolder ?? path.join(parent!, 'data');
  const flags = ['--data', dataFolder, '--port', String(options.port ?? 0)];
  if (options.quiet ?? true) flags.push('--quiet');
  if (!options.sample) flags.push('--no-sample');
  if (options.only) flags.push(`--only=${options.only.join(',')}`);
  const env = { ...process.env, KAFKA_BROKERS: options.kafka, ...options.env };
  const child = fork(supervisor, flags, { silent: true, execArgv: [], env });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) stream?.setEncoding('utf8').on('data', (text) => (said += text));
  const file = path.join(dataFolder, 'state.json');
  const state = (): RunningState => JSON.parse(readFileSync(file, 'utf8')) as RunningState;
  const clean = (): void => void (parent && rmSync(parent, { recursive: true, force: true }));

  await eventually(() => {
    if (child.exitCode !== null) return;
    if (!existsSync(file) || state().supervisor.pid !== child.pid || !state().ready)
      throw new Error(`Not ready: ${said}`);
  }, 90_000);
  if (child.exitCode !== null) {
    clean();
    throw new Error(said.trim());
  }
  return {
    url: state().url,
    dataFolder,
    state,
    said: () => said,
    stop: async () => {
      child.kill('SIGINT');
      const code = await ended(child);
      clean();
      return code;
    },
    kill: async () => {
      child.kill('SIGKILL');
      await ended(child);
    },
  };
}
