import { readFileSync, readdirSync } from 'node:fs';
import type { Server } from './server';

export type Spent = Record<string, number>;

/** Fields of `/proc/<pid>/stat` behind the name: parent, and ticks of 10 ms of a process and of those that it saw end. */
function statOf(pid: string | number): { parent: number; own: number; ended: number } | undefined {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    const f = stat
      .slice(stat.lastIndexOf(')') + 2)
      .split(' ')
      .map(Number);
    return { parent: f[1]!, own: 10 * (f[11]! + f[12]!), ended: 10 * (f[13]! + f[14]!) };
  } catch {
    return undefined; // it ended meanwhile
  }
}

export const processorTimeOf = (pid: number): number => statOf(pid)?.own ?? 0;

/** Milliseconds of the processor that each program has used since it began; PostgreSQL's with all its sessions. */
export function processorTime({ processes, postgres }: Server): Spent {
  const sessions = readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map((pid) => ({ pid: Number(pid), ...statOf(pid)! }))
    .filter(({ pid, parent }) => pid === postgres.pid || parent === postgres.pid);
  const ended = sessions.find(({ pid }) => pid === postgres.pid)?.ended ?? 0;
  return {
    ...Object.fromEntries(Object.entries(processes).map(([name, { pid }]) => [name, processorTimeOf(pid)])),
    PostgreSQL: sessions.reduce((sum, { own }) => sum + own, ended),
  };
}

export const between = (before: Spent, after: Spent): Spent =>
  Object.fromEntries(Object.entries(after).map(([name, ms]) => [name, ms - (before[name] ?? 0)]));

export const total = (spent: Spent): number => Object.values(spent).reduce((a, b) => a + b, 0);

/** Milliseconds for one of so many, the most expensive programs first. */
export const each = (spent: Spent, count: number): string =>
  Object.entries(spent)
    .sort(([, a], [, b]) => b - a)
    .filter(([, ms]) => ms / count >= 0.1)
    .map(([name, ms]) => `${name} ${(ms / count).toFixed(1)}`)
    .join(', ');

/** Megabytes that a program has in memory. */
export const memoryOf = (pid: number): number =>
  Math.round(Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))![1]) / 1_024);
