import { copyFileSync, readdirSync, rmSync, statSync, truncateSync } from 'node:fs';
import path from 'node:path';

const everyMs = 5_000;
const previousOf = (log: string): string => log.replace(/\.log$/, '.previous.log');

/**
 * Moves the content of a log to the previous log as soon as it is too long. The program keeps writing to the same file, at
 * its new end; a line written in between is lost.
 */
export function shorten(log: string, most: number): void {
  if ((statSync(log, { throwIfNoEntry: false })?.size ?? 0) <= most) return;
  try {
    copyFileSync(log, previousOf(log));
  } catch {
    rmSync(previousOf(log), { force: true }); // no room for both: the database needs the space more
  }
  truncateSync(log);
}

/**
 * Keeps all logs of a folder together within a bound: each program has an equal share, half of it for the previous log.
 * @param most in bytes; a program may pass its share by what it writes between two looks
 */
export function shortenAll(folder: string, most: number): void {
  const logs = readdirSync(folder).filter((file) => file.endsWith('.log') && !file.endsWith('.previous.log'));
  for (const log of logs) shorten(path.join(folder, log), most / logs.length / 2);
}

/** Looks every five seconds, and does not keep the process alive. */
export const keepLogsSmall = (folder: string, most: number): void =>
  void setInterval(() => {
    try {
      shortenAll(folder, most);
    } catch {
      // looks again soon; a log is nothing to end the platform for
    }
  }, everyMs).unref();
