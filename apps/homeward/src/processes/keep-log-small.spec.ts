import { closeSync, mkdtempSync, openSync, readFileSync, rmSync, writeSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { shorten } from './keep-log-small';

describe('a log', () => {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'homeward-log-'));
  const [log, previous] = ['consent.log', 'consent.previous.log'].map((f) => path.join(folder, f)) as [string, string];
  const out = openSync(log, 'a');
  afterAll(() => {
    closeSync(out);
    rmSync(folder, { recursive: true });
  });

  it('is not touched while it is short or missing', () => {
    writeSync(out, 'first\n');
    shorten(log, previous, 6);
    shorten(path.join(folder, 'nowhere.log'), previous, 6);
    expect(readFileSync(log, 'utf8')).toBe('first\n');
  });

  it('replaces the previous log when it is too long, and the program keeps writing to it', () => {
    writeSync(out, 'second\n');
    shorten(log, previous, 6);
    writeSync(out, 'third\n');
    expect([previous, log].map((file) => readFileSync(file, 'utf8'))).toEqual(['first\nsecond\n', 'third\n']);
  });

  it('is emptied without a copy when there is no room for both', () => {
    writeSync(out, 'fourth\n');
    shorten(log, path.join(folder, 'nowhere', 'consent.previous.log'), 6);
    expect(readFileSync(log, 'utf8')).toBe('');
  });
});
