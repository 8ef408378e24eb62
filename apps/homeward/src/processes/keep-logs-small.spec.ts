import { closeSync, mkdtempSync, openSync, readFileSync, readdirSync, rmSync, statSync, writeSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { shorten, shortenAll } from './keep-logs-small';

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
    shorten(log, 6);
    shorten(path.join(folder, 'nowhere.log'), 6);
    expect(readFileSync(log, 'utf8')).toBe('first\n');
  });

  it('replaces the previous log when it is too long, and the program keeps writing to it', () => {
    writeSync(out, 'second\n');
    shorten(log, 6);
    writeSync(out, 'third\n');
    expect([previous, log].map((file) => readFileSync(file, 'utf8'))).toEqual(['first\nsecond\n', 'third\n']);
  });
});

describe('the logs of all programs', () => {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'homeward-logs-'));
  const programs = ['consent', 'manifests', 'gateway', 'postgres', 'quiet'];
  const outs = programs.map((name) => openSync(path.join(folder, `${name}.log`), 'a'));
  afterAll(() => {
    outs.forEach(closeSync);
    rmSync(folder, { recursive: true });
  });

  it('stay together within their bound, whatever is written, and the latest lines are kept', () => {
    const [most, line] = [100_000, `${'x'.repeat(99)}\n`];
    let largest = 0;
    for (let n = 0; n < 400; n++) {
      for (const [i, out] of outs.slice(0, 4).entries()) writeSync(out, line.repeat(i + 1));
      shortenAll(folder, most);
      const sizes = readdirSync(folder).map((file) => statSync(path.join(folder, file)).size);
      largest = Math.max(
        largest,
        sizes.reduce((a, b) => a + b),
      );
    }
    expect(largest).toBeLessThanOrEqual(most);
    writeSync(outs[0]!, 'the last line\n');
    shortenAll(folder, most);
    expect(readFileSync(path.join(folder, 'consent.log'), 'utf8')).toMatch(/the last line\n$/);
  });
});
