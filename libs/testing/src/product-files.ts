import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';

const root = path.resolve(__dirname, '../../..');

/** The TypeScript files in a folder of every app and library, without specs; paths from the root of the repository. */
export function productFiles(folder: string): string[] {
  return ['apps', 'libs']
    .flatMap((top) => readdirSync(path.join(root, top)).map((name) => path.join(top, name, folder)))
    .filter((home) => existsSync(path.join(root, home)))
    .flatMap((home) =>
      readdirSync(path.join(root, home), { recursive: true, encoding: 'utf8' }).map((file) => path.join(home, file)),
    )
    .filter((file) => file.endsWith('.ts') && !file.endsWith('.spec.ts'));
}

export const exportsOf = (file: string): Record<string, unknown> =>
  // eslint-disable-next-line @typescript-eslint/no-require-imports -- specs name their cases before anything is awaited
  require(path.join(root, file)) as Record<string, unknown>;
