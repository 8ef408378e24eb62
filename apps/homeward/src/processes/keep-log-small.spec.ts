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

  it('is left alone while it is short, and before it is there', () => {
    writeSync(out, 'first\n');
    shorten(log, previous, 6);
    shorten(path.join(folder, 'nowhere.log'), previous, 6);
    expect(readFileSync(log, 'utf8')).toBe('first\n');
  });

  it('moves to the one before when it is too long, and the program writes on into it', () => {
    writeSync(out, 'second\n');
    shorten(log, previous, 6);
    writeSync(out, 'third\n');
    expect([previous, log].map((file) => readFileSync(file, 'utf8'))).toEqual(['first\nsecond\n', 'third\n']);
  });

  it('goes without the one before when there is no room for both', () => {
    writeSync(out, 'fourth\n');
    shorten(log, path.join(folder, 'nowhere', 'consent.previous.log'), 6);
    expect(readFileSync(log, 'utf8')).toBe('');
  });
});
