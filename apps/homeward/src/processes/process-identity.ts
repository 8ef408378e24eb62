import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

/** A process, distinguished from a later one with the same number. */
export interface KnownProcess {
  pid: number;
  /** When it started and its command line. */
  mark: string;
}

/** When a process started and how it was called; undefined when there is none. */
export function markOf(pid: number): string | undefined {
  try {
    if (process.platform !== 'linux')
      return execFileSync('ps', ['-o', 'lstart=,command=', '-p', String(pid)], { encoding: 'utf8' }).trim();
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    const command = readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ').trim();
    return fields[0] === 'Z' ? undefined : `${fields[19]} ${command}`;
  } catch {
    return undefined;
  }
}

export const known = (pid: number): KnownProcess => ({ pid, mark: markOf(pid) ?? '' });

/** Whether this very process still runs. */
export const stillRuns = ({ pid, mark }: KnownProcess): boolean => mark !== '' && markOf(pid) === mark;

/** Sends a signal; does nothing when the process is gone. */
export function send(pid: number, signal: NodeJS.Signals): void {
  try {
    process.kill(pid, signal);
  } catch {
    // ended by itself
  }
}
