import { spawnSync } from 'node:child_process';
import fs, { mkdtempSync, readdirSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { ReadRecord } from './read-record';
import { ReadSpool } from './read-spool';

const read = (by: string): ReadRecord => ({
  id: '00000000-0000-7000-8000-000000000001',
  at: '2026-12-01T08:00:00Z',
  by,
  roles: [],
  purpose: 'registration',
  action: 'person:read',
  classes: ['identity'],
  people: [],
});

describe('reads on their way to the database', () => {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'homeward-spool-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  const readersIn = (spool: ReadSpool, files: string[]): string[] =>
    files.flatMap((f) => spool.read(f)).map((r) => r.by);

  it('are there as soon as they are added, and until they are taken', () => {
    const spool = new ReadSpool(folder);
    spool.add(read('a'));
    spool.add(read('b'));
    expect(readdirSync(folder)).toHaveLength(1);
    const files = spool.complete();
    expect(readersIn(spool, files)).toEqual(['a', 'b']);
    expect(spool.complete()).toEqual(files);
    spool.add(read('c'));
    expect(readersIn(spool, spool.complete())).toEqual(['a', 'b', 'c']);
    spool.complete().forEach((file) => spool.remove(file));
    expect(readdirSync(folder)).toEqual([]);
  });

  const fileOf = (host: string, pid: number, ageMs: number): string => {
    const file = path.join(folder, `${host}~${pid}~x.jsonl`);
    writeFileSync(file, `${JSON.stringify(read('before'))}\n{"id":"0000`);
    const then = new Date(performance.timeOrigin + performance.now() - ageMs);
    utimesSync(file, then, then);
    return file;
  };
  const dead = spawnSync(process.execPath, ['--version']).pid;

  it.each<[string, string, number, number, string[]]>([
    ['that ended is taken at once, without the line that was cut', os.hostname(), dead, 0, ['before']],
    ['that had the number of this one is taken at once', os.hostname(), process.pid, 0, ['before']],
    ['that runs is left alone', os.hostname(), process.ppid, 3_600_000, []],
    ['elsewhere is left alone for a minute', 'elsewhere', 1, 50_000, []],
    ['elsewhere is taken after a minute', 'elsewhere', 1, 70_000, ['before']],
  ])('the file of a process %s', (_, host, pid, ageMs, readers) => {
    const file = fileOf(host, pid, ageMs);
    const spool = new ReadSpool(folder);
    expect(readersIn(spool, spool.complete())).toEqual(readers);
    rmSync(file);
  });

  it('that the disk does not take are an error, and are taken again once it does', () => {
    rmSync(folder, { recursive: true });
    writeFileSync(folder, 'no folder');
    const spool = new ReadSpool(folder); // a service starts without
    expect(() => spool.add(read('a'))).toThrow();
    expect(() => spool.complete()).toThrow();
    rmSync(folder);
    spool.add(read('b'));
    expect(readersIn(spool, spool.complete())).toEqual(['b']);
  });

  it.each<[string, (text: Buffer) => number]>([
    ['half a line', (text) => text.length >> 1],
    [
      'nothing',
      () => {
        throw new Error('ENOSPC');
      },
    ],
  ])('lose none that came later where the disk took %s', (_, takes) => {
    const spool = new ReadSpool(path.join(folder, 'full'));
    spool.add(read('a'));
    const write = fs.writeSync;
    const full = jest
      .spyOn(fs, 'writeSync')
      .mockImplementationOnce(((file: number, text: Buffer) =>
        write(file, text.subarray(0, takes(text)))) as typeof write);
    expect(() => spool.add(read('not answered'))).toThrow();
    full.mockRestore();
    spool.add(read('b'));
    const files = spool.complete();
    expect(readersIn(spool, files).sort()).toEqual(['a', 'b']);
    files.forEach((file) => spool.remove(file));
  });
});
