import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const root = path.resolve(import.meta.dirname, '../..');

/**
 * Imports TypeScript files of the repository as the programs do.
 * @param files paths from the root
 * @returns the exports of each, in the same order
 */
export async function loadTypescript(files) {
  const cache = path.join(root, 'node_modules/.cache');
  mkdirSync(cache, { recursive: true });
  const folder = mkdtempSync(path.join(cache, 'docs-'));
  const outfile = path.join(folder, 'all.mjs');
  const lines = files.map((file, i) => `export * as file${i} from './${file}';`);
  try {
    await build({
      stdin: { contents: lines.join('\n'), resolveDir: root },
      outfile,
      bundle: true,
      platform: 'node',
      format: 'esm',
      packages: 'external',
      tsconfig: path.join(root, 'tsconfig.base.json'),
      logLevel: 'error',
    });
    const loaded = await import(pathToFileURL(outfile).href);
    return files.map((_, i) => loaded[`file${i}`]);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
