import { copyFileSync, rmSync, statSync, truncateSync } from 'node:fs';

const everyMs = 60_000;
const mostBytes = 64 * 1024 * 1024;

/**
 * Moves the content of a log to the previous log as soon as it is too long, so that logs do not fill the disk of the
 * database. The program keeps writing to the same file, at its new end; a line written in between is lost.
 */
export function shorten(log: string, previous: string, most = mostBytes): void {
  if ((statSync(log, { throwIfNoEntry: false })?.size ?? 0) <= most) return;
  try {
    copyFileSync(log, previous);
  } catch {
    rmSync(previous, { force: true }); // no room for both: the database needs the space more
  }
  truncateSync(log);
}

/** Checks every minute, and does not keep the process alive. */
export const keepLogSmall = (log: string, previous: string): void =>
  void setInterval(() => {
    try {
      shorten(log, previous);
    } catch {
      // looks again in a minute; a log is nothing to end the platform for
    }
  }, everyMs).unref();
