import { readFileSync, readdirSync } from 'node:fs';

const parents = (): Map<number, number> => {
  const pids = readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map(Number);
  return new Map(
    pids.flatMap((pid) => {
      try {
        const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
        return [[pid, Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1])] as const];
      } catch {
        return []; // ended meanwhile
      }
    }),
  );
};

/** The share of memory that belongs to this process: shared pages are divided among the processes that share them. */
const proportionalKb = (pid: number): number => {
  try {
    return Number(/^Pss:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/smaps_rollup`, 'utf8'))?.[1] ?? 0);
  } catch {
    return 0;
  }
};

/** Megabytes of a process and all its descendants; undefined where the system does not report them. */
export function memoryOfTree(topPid: number): number | undefined {
  if (process.platform !== 'linux') return undefined;
  const parentOf = parents();
  const belongs = (pid: number): boolean => {
    for (let at: number | undefined = pid; at; at = parentOf.get(at)) if (at === topPid) return true;
    return false;
  };
  const kilobytes = [...parentOf.keys()].filter(belongs).reduce((sum, pid) => sum + proportionalKb(pid), 0);
  return Math.round(kilobytes / 1024);
}
