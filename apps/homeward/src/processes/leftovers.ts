import type { PlatformState } from '../data/state-file';
import { send, stillRuns, type KnownProcess } from './process-identity';
import { waitUntil } from './wait-until';

/** Time for children to end in order before they are killed; they notice that their supervisor is gone. */
const patienceMs = 3_000;

/** Ends the children that a killed supervisor left running, and only those: same number, same start, same command. */
export async function endLeftovers(state: PlatformState): Promise<number> {
  const left: KnownProcess[] = Object.values(state.processes).filter(stillRuns);
  for (const { pid } of left) send(pid, 'SIGTERM');
  await waitUntil(() => !left.some(stillRuns), patienceMs);
  for (const one of left) if (stillRuns(one)) send(one.pid, 'SIGKILL');
  await waitUntil(() => !left.some(stillRuns), patienceMs);
  return left.length;
}
