import { fork } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { until } from '../api';

/** Starts the one-machine edition on a folder of its own, on any free port. @throws with its output */
export async function startSupervisor(
  program: string,
  dataFolder: string,
  kafka: string | undefined,
): Promise<{ stateFile: string; stop(): Promise<void> }> {
  const flags = ['--data', dataFolder, '--port', '0', '--no-sample', '--quiet', ...(kafka ? ['--kafka', kafka] : [])];
  const child = fork(program, flags, { silent: true, execArgv: [] });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) stream?.setEncoding('utf8').on('data', (text) => (said += text));
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  const stateFile = path.join(dataFolder, 'state.json');
  const isReady = (): boolean => {
    if (child.exitCode !== null) throw new Error(`The platform did not start: ${said.trim()}`);
    try {
      return (JSON.parse(readFileSync(stateFile, 'utf8')) as { ready: boolean }).ready;
    } catch {
      return false; // not written yet
    }
  };
  await until('the platform is ready', () => Promise.resolve(isReady()), 90_000);
  return {
    stateFile,
    stop: () => {
      child.kill('SIGINT');
      return ended;
    },
  };
}
