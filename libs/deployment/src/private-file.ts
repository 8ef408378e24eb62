import { closeSync, existsSync, fsyncSync, openSync, readFileSync, renameSync, writeSync } from 'node:fs';

/** Writes a file that only its owner may read, whole or not at all. */
export function writePrivate(file: string, text: string): void {
  const draft = `${file}.new`;
  const handle = openSync(draft, 'w', 0o600);
  writeSync(handle, text);
  fsyncSync(handle);
  closeSync(handle);
  renameSync(draft, file);
}

/** The content of the file; it is created with `make` when it does not exist. */
export function keepPrivate(file: string, make: () => string): string {
  if (existsSync(file)) return readFileSync(file, 'utf8');
  const text = make();
  writePrivate(file, text);
  return text;
}
