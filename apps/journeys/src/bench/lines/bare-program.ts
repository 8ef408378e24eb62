import { fork, type ChildProcess } from 'node:child_process';
import path from 'node:path';
import { connectionTo, type Server } from '../server';

const folder = path.resolve(__dirname, '../../../tools/bench/bare');

/**
 * A program of `tools/bench/bare` beside the platform: what the same work costs without it. It ends with this one.
 * @param database to which it connects as administrator
 */
export async function bareProgram<Said>(
  name: string,
  server: Server,
  database: string,
): Promise<{ said: Said; pid: number; end(): Promise<void> }> {
  const child: ChildProcess = fork(path.join(folder, `${name}.mjs`), {
    execArgv: [],
    env: { ...process.env, BARE_DATABASE: JSON.stringify(connectionTo(server, database)) },
  });
  const said = await new Promise<Said>((resolve, reject) => {
    child.once('message', (message) => resolve(message as Said));
    child.once('exit', (code) => reject(new Error(`${name} ended (${code}).`)));
  });
  const end = (): Promise<void> =>
    new Promise((resolve) => {
      child.once('exit', () => resolve());
      child.disconnect();
    });
  return { said, pid: child.pid!, end };
}
