import { closeSync, mkdirSync, openSync, readFileSync, readdirSync, rmSync, statSync, writeSync } from 'node:fs';
import { hostname } from 'node:os';
import path from 'node:path';
import { newId } from '@homeward/kernel';
import type { ReadRecord } from './read-record';

/** Elsewhere a process writes to one file for at most a second or two: what is older was left behind. */
const leftBehindMs = 60_000;

/**
 * Reads on their way to the database, one JSON line each. A line that is written survives the end of the process, however it
 * ends, and costs a few microseconds; a transaction for each would cost more than the read.
 */
export class ReadSpool {
  private file?: number;
  private readonly own = new Set<string>();

  /**
   * @param folder of this service alone; created when it is missing. A service starts without it, so that a no can be
   * recorded.
   */
  constructor(private readonly folder: string) {}

  /** @throws when the disk does not take it */
  add(read: ReadRecord): void {
    const file = (this.file ??= this.openNew());
    const line = Buffer.from(`${JSON.stringify(read)}\n`);
    let written = false;
    try {
      written = writeSync(file, line) === line.length;
    } finally {
      if (!written) this.leave(); // half a line, after which no other may stand
    }
    if (!written) throw new Error('The disk is full.');
  }

  /** Files that nobody writes to any more, with the current one, if anything is in it. */
  complete(): string[] {
    this.leave();
    this.makeFolder();
    const files = readdirSync(this.folder).map((name) => path.join(this.folder, name));
    return files.filter((file) => this.own.has(file) || isLeftBehind(file)).sort();
  }

  /** What is in a file. A line that was cut off is no read: it was not answered either. */
  read(file: string): ReadRecord[] {
    return readFileSync(file, 'utf8')
      .split('\n')
      .flatMap((line) => {
        try {
          return [JSON.parse(line) as ReadRecord];
        } catch {
          return [];
        }
      });
  }

  remove(file: string): void {
    rmSync(file, { force: true });
    this.own.delete(file);
  }

  private leave(): void {
    const { file } = this;
    this.file = undefined;
    if (file !== undefined) closeSync(file);
  }

  private makeFolder(): void {
    mkdirSync(this.folder, { recursive: true, mode: 0o700 });
  }

  private openNew(): number {
    this.makeFolder();
    const file = path.join(this.folder, `${[hostname(), process.pid, newId()].join('~')}.jsonl`);
    const opened = openSync(file, 'a', 0o600);
    this.own.add(file);
    return opened;
  }
}

/** Whether nobody writes to a file of another process any more. */
function isLeftBehind(file: string): boolean {
  const [host, pid] = path.basename(file).split('~');
  if (host === hostname()) return Number(pid) === process.pid || !isAlive(Number(pid));
  return performance.timeOrigin + performance.now() - statSync(file).mtimeMs > leftBehindMs;
}

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code !== 'ESRCH';
  }
}
