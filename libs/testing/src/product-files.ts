import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';

const root = path.resolve(__dirname, '../../..');

/** The folder of every app and library, from the root of the repository. */
export const everyHome = (): string[] =>
  ['apps', 'libs']
    .flatMap((top) => readdirSync(path.join(root, top)).map((name) => path.join(top, name)))
    .filter((home) => existsSync(path.join(root, home, 'src')));

/** The TypeScript files in a folder of every app and library, without specs; paths from the root of the repository. */
export const productFiles = (folder: string): string[] =>
  everyHome()
    .map((home) => path.join(home, folder))
    .filter((home) => existsSync(path.join(root, home)))
    .flatMap((home) =>
      readdirSync(path.join(root, home), { recursive: true, encoding: 'utf8' }).map((file) => path.join(home, file)),
    )
    .filter((file) => file.endsWith('.ts') && !file.endsWith('.spec.ts'));

/** The specs of an app or a library, and the examples in its `testing/` that they share; absolute paths. */
export const specFiles = (home: string): string[] =>
  readdirSync(path.join(root, home, 'src'), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.spec.ts') || (file.startsWith('testing') && file.endsWith('.ts')))
    .map((file) => path.join(root, home, 'src', file));

export const exportsOf = (file: string): Record<string, unknown> =>
  // eslint-disable-next-line @typescript-eslint/no-require-imports -- specs name their cases before anything is awaited
  require(path.join(root, file)) as Record<string, unknown>;
