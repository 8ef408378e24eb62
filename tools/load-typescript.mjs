/** Lets a tool import what it needs from the TypeScript sources, instead of reading their text. */
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import { compileFunction } from 'node:vm';
import { build } from 'esbuild';
import { withDecorators } from './with-decorators.mjs';

const root = path.resolve(import.meta.dirname, '..');

/** Everything but relative paths and our own libraries comes from node_modules as it is. */
const packagesStayOutside = {
  name: 'packages-stay-outside',
  setup(builder) {
    builder.onResolve({ filter: /^[^./]/ }, ({ path: name }) =>
      name.startsWith('@homeward/') ? undefined : { path: name, external: true },
    );
  },
};

/** @returns the exports of one source file, e.g. `libs/contracts/src/index.ts`, joined with all that it imports */
export async function loadTypeScript(file) {
  const { outputFiles } = await build({
    entryPoints: [path.join(root, file)],
    write: false,
    bundle: true,
    platform: 'node',
    format: 'cjs',
    target: 'node20',
    keepNames: true,
    tsconfig: path.join(root, 'tsconfig.base.json'),
    loader: { '.sql': 'text', '.typ': 'text' },
    plugins: [packagesStayOutside, withDecorators((source) => readFile(source, 'utf8'))],
    logLevel: 'error',
  });
  const module = { exports: {} };
  const run = compileFunction(outputFiles[0].text, ['module', 'exports', 'require'], { filename: `${file}.cjs` });
  run(module, module.exports, createRequire(path.join(root, 'package.json')));
  return module.exports;
}
