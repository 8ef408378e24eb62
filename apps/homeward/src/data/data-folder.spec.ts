import { chmodSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { Sentence } from '@homeward/deployment';
import { chooseDataFolder, claimDataFolder, emptyDataFolder, needOwnOrEmpty } from './data-folder';

describe('the data folder', () => {
  const parent = mkdtempSync(path.join(os.tmpdir(), 'homeward-folder-'));
  const folder = path.join(parent, 'data');
  afterAll(() => rmSync(parent, { recursive: true }));
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  it('is created and marked at the first start, and recognised at the next', () => {
    expect(claimDataFolder(folder)).toBe(true);
    expect(claimDataFolder(folder)).toBe(false);
  });

  it('is refused when it holds other files, even with --fresh', () => {
    mkdirSync(folder);
    writeFileSync(path.join(folder, 'thesis.odt'), 'x');
    expect(() => needOwnOrEmpty(folder)).toThrow(Sentence);
    expect(() => emptyDataFolder(folder)).toThrow(/not Homeward's/);
    expect(existsSync(path.join(folder, 'thesis.odt'))).toBe(true);
  });

  it('is refused when it is a file', () => {
    writeFileSync(folder, 'x');
    expect(() => needOwnOrEmpty(folder)).toThrow(/is a file/);
  });

  it('is elsewhere when the postgres user cannot reach it, unless it was named', () => {
    chmodSync(parent, 0o700);
    expect(chooseDataFolder(folder, false, true)).toMatch(/^\/var\/lib\/homeward-/);
    expect(() => chooseDataFolder(folder, true, true)).toThrow(Sentence);
    expect(chooseDataFolder(folder, true, false)).toBe(folder);
    chmodSync(parent, 0o755);
    expect(chooseDataFolder(folder, true, true)).toBe(folder);
  });
});
