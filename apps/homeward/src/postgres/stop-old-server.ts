import { readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { known, markOf, send, stillRuns } from '../processes/process-identity';
import { waitUntil } from '../processes/wait-until';

const pidFileOf = (cluster: string): string => path.join(cluster, 'postmaster.pid');

/** The text of the pid file; empty when there is none. A server that ends removes it at any moment: no check before. */
function pidFile(cluster: string): string {
  try {
    return readFileSync(pidFileOf(cluster), 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return '';
    throw error;
  }
}

/** The server that runs on this cluster, if any. The number in a stale file may belong to another process. */
function serverOf(cluster: string): number | undefined {
  const pid = Number(pidFile(cluster).split('\n')[0]);
  return markOf(pid)?.includes(cluster) ? pid : undefined;
}

/** Ends a server whose supervisor was killed, in PostgreSQL's orderly way. @returns whether there was one */
export async function stopOldServer(cluster: string): Promise<boolean> {
  const pid = serverOf(cluster);
  if (pid === undefined) {
    rmSync(pidFileOf(cluster), { force: true });
    return false;
  }
  const server = known(pid);
  const gone = (): boolean => !stillRuns(server); // its pid file disappears a moment before the process
  for (const [signal, patienceMs] of [
    ['SIGINT', 10_000],
    ['SIGQUIT', 5_000],
    ['SIGKILL', 5_000],
  ] as const) {
    send(pid, signal);
    if (await waitUntil(gone, patienceMs)) break;
  }
  return true;
}
