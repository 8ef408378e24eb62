import { copyFileSync, rmSync, statSync, truncateSync } from 'node:fs';

const everyMs = 60_000;
const mostBytes = 64 * 1024 * 1024;

/**
 * Moves what a log holds to the one of the run before as soon as it is too long, so that logs do not fill the disk that
 * the database writes to. The program goes on writing into the same file, at its new end; a line that is written in
 * between is lost.
 */
export function shorten(log: string, previous: string, most = mostBytes): void {
  if ((statSync(log, { throwIfNoEntry: false })?.size ?? 0) <= most) return;
  try {
    copyFileSync(log, previous);
  } catch {
    rmSync(previous, { force: true }); // no room for both: the database needs it more than anybody needs old lines
  }
  truncateSync(log);
}

/** Looks every minute, and holds nobody up who wants to end. */
export const keepLogSmall = (log: string, previous: string): void =>
  void setInterval(() => {
    try {
      shorten(log, previous);
    } catch {
      // looks again in a minute; a log is nothing to end the platform for
    }
  }, everyMs).unref();
