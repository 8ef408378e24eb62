import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, chmodSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { eventually } from '@homeward/testing';

const root = path.resolve(__dirname, '../../../..');

interface State {
  url: string;
  ready: boolean;
  demoPassword: string;
  secretsFile: string;
  dataFolder: string;
  postgres: { port: number };
  processes: Record<string, { pid: number; port: number }>;
}

/**
 * A whole platform of its own: real processes on free ports, a data folder that is thrown away. `HOMEWARD_URL` names one
 * that runs already.
 */
export async function platformUnderTest() {
  const running = process.env['HOMEWARD_URL'];
  if (running)
    return {
      url: running,
      password: process.env['HOMEWARD_DEMO_PASSWORD'] ?? 'homeward',
      stop: () => Promise.resolve(),
    };
  const folder = mkdtempSync(path.join(os.tmpdir(), 'homeward-journey-'));
  chmodSync(folder, 0o755);
  const data = path.join(folder, 'data');
  const program = path.join(root, 'apps/homeward/dist/main.cjs');
  const child = spawn(process.execPath, [program, '--port', '0', '--data', data, '--no-sample'], {
    cwd: root,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (text: Buffer) => (said += text.toString()));
  const stateFile = path.join(data, 'state.json');
  const state = await eventually(() => {
    if (child.exitCode !== null) throw new Error(`The platform did not start: ${said}`);
    const found = existsSync(stateFile) && (JSON.parse(readFileSync(stateFile, 'utf8')) as State);
    return found && found.ready ? found : false;
  }, 90_000);
  const stop = async (): Promise<void> => {
    child.kill('SIGINT');
    await new Promise((resolve) => child.once('exit', resolve));
    rmSync(folder, { recursive: true, force: true });
  };
  return { url: (state as State).url, password: (state as State).demoPassword, state: state as State, stop };
}
