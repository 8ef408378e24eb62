import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);
const version = '4.32.5';
const folder = path.resolve(import.meta.dirname, `../../node_modules/.cache/schemathesis-${version}`);
const program = path.join(folder, 'bin/schemathesis');

/** The program, installed at its first use into the cache of this checkout; undefined where that is not possible. */
export async function schemathesis() {
  if (existsSync(program)) return program;
  try {
    await run('python3', ['-m', 'venv', folder]);
    await run(path.join(folder, 'bin/pip'), ['install', '--quiet', `schemathesis==${version}`]);
    return program;
  } catch (error) {
    console.error(
      String(error.stderr ?? error.message)
        .trim()
        .split('\n')
        .at(-1),
    );
    return undefined;
  }
}
